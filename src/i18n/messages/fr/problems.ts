import { formatFor } from '../../format'
import type { problems as english } from '../en/problems'

const { list, decimal, integer } = formatFor('fr')

const plain = (value: number): string => (Number.isInteger(value) ? String(value) : decimal(value, 2))

export const problems: typeof english = {
  unknownKnob: (place, value) =>
    `Aucun réglage ne s’appelle « ${place} » (il devait valoir « ${value} ») ; il est laissé de côté. Vérifiez son nom.`,
  notANumber: (place, value) => `« ${place} » attend un nombre, et « ${value} » n’en est pas un ; il garde sa valeur habituelle.`,
  outOfRange: (place, value, { min, max }) =>
    `« ${place} » va de ${plain(min)} à ${plain(max)}, et ${value} est en dehors ; il garde sa valeur habituelle.`,
  notAStep: (place, value, { step, used }) => `« ${place} » va par pas de ${plain(step)} : ${value} est devenu ${plain(used)}.`,
  tooManyPeople: ({ value, needed, room, used }) =>
    `${integer(Number(value))} personnes demandent environ ${decimal(needed, 1)} Go de mémoire, plus que cet onglet ne peut avoir ici (environ ${decimal(room, 1)} Go) : ${integer(used)} vivent dans ce monde à la place. Un appareil qui a plus de mémoire en tiendrait davantage.`,
  notAChoice: (place, value, choices) => `« ${place} » peut valoir ${list(choices)}, pas « ${value} » ; il garde sa valeur habituelle.`,
  unknownRoom: (value) => `Aucune salle ne s’appelle « ${value} » ; voici l’écran.`,
  mangledLink: (place, value) => `Cette partie du lien est illisible : « ${value} » (dans « ${place} »). Redemandez le lien.`,
  otherEngineVersion: (value) => `Ce lien vient de la version ${value} du moteur : les chiffres peuvent différer.`,
}
