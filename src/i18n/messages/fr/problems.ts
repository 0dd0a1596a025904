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
    `${integer(Number(value))} personnes demandent environ ${decimal(needed, 1)} Go de mémoire, plus que cet onglet ne peut avoir ici (environ ${decimal(room, 1)} Go) : ${integer(used)} vivent dans ce monde à la place. Un appareil qui a plus de mémoire en tiendrait davantage.`,
  notAChoice: (place, value, choices) => `« ${place} » peut valoir ${list(choices)}, pas « ${value} » ; il garde sa valeur habituelle.`,
  unknownRoom: (value) => `Aucune salle ne s’appelle « ${value} » ; voici l’écran.`,
  mangledLink: (place, value) => `Cette partie du lien est illisible : « ${value} » (dans « ${place} »). Redemandez le lien.`,
  unknownAct: (number) =>
    `Une des choses faites (numéro ${number}) n’est pas lisible par cette version de la page ; elle est laissée de côté, le reste vaut.`,
  fileNotOurs: (file) =>
    `« ${file} » n’est pas une soirée de Séance : rien n’a été ouvert. Choisissez un fichier enregistré ici par « Enregistrer dans un fichier ».`,
  fileCut: (file) =>
    `« ${file} » s’arrête trop tôt : il en manque un morceau, et rien n’a été ouvert. Copiez-le de nouveau en entier, ou redemandez-le.`,
  fileChanged: (file) =>
    `« ${file} » n’est plus tel qu’il a été enregistré : quelque chose y est changé ou abîmé, et rien n’a été ouvert. Redemandez-le.`,
  fileUnread: (file) =>
    `« ${file} » n’a pas pu être lu, et rien n’a été ouvert. Vérifiez qu’il est toujours là, et choisissez-le de nouveau.`,
  fileOtherFormat: (file, format, max) =>
    `« ${file} » est au format ${format}, et cette page lit jusqu’au format ${plain(max)} : rien n’a été ouvert. Rechargez la page pour avoir sa dernière version.`,
  fileTooLarge: (file, megabytes, max) =>
    `« ${file} » est trop gros (${megabytes} Mo ; ${plain(max)} au plus) : rien n’a été ouvert. Une soirée est bien plus petite : vérifiez que c’est le bon fichier.`,
  otherEngineVersion: (value) => `Cette soirée vient de la version ${value} du moteur : les chiffres peuvent différer.`,
}
