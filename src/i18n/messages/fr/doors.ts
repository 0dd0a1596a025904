import { formatFor } from '../../format'
import { recorded, rich } from '../../rich'
import type { doors as english } from '../en/doors'

const { decimal, integer, list, percent, plural } = formatFor('fr')

const households = (count: number): string => plural(count, { one: 'un foyer', other: `${integer(count)} foyers` })

export const doors: typeof english = {
  title: 'Trois portes : adhérer, utiliser, partager',
  lead: 'Il faut gagner les gens trois fois : qu’ils viennent et restent, qu’ils s’en servent, qu’ils partagent ce dont le service apprend. À chaque porte son motif, et à chaque porte on en perd.',
  unit: 'foyers ; pour chaque barre, la part de tous ceux qui sont venus un jour',
  waiting: 'On compte les foyers aux trois portes',
  steps: {
    ever: 'ont un jour ouvert un compte',
    stay: 'l’ont encore',
    use: (days) => `se sont installés ces ${plural(days, { one: 'dernières 24 heures', other: `${integer(days)} derniers jours` })}`,
    shareSome: 'et donnent au moins un signal',
    shareAll: 'et donnent les sept',
  },
  names: { stay: 'Adhérer et rester', use: 'Utiliser', share: 'Partager' },
  lost: (count) => (count === 0 ? 'aucun de perdu' : plural(count, { one: 'un de perdu', other: `${integer(count)} de perdus` })),
  lostLeft: (count, unpaid) =>
    count === 0
      ? 'aucun de perdu'
      : `${plural(count, { one: 'un de perdu', other: `${integer(count)} de perdus` })}, dont ${integer(unpaid)} pour un paiement refusé`,
  share: (share) => percent(share),
  sentence: ({ ever, stay, use, shareAll }) =>
    rich`Sur ${households(ever)}, ${recorded(integer(stay))} sont restés, ${recorded(integer(use))} s’en servent et ${recorded(integer(shareAll))} partagent tout.`,
  howMuch: (sittings, hours, given) =>
    rich`Un foyer qui s’en sert s’installe ${recorded(decimal(sittings, 1))} fois par semaine${hours === null ? '' : `, ${decimal(hours, 1)} heures en tout,`} et donne ${recorded(decimal(given, 1))} signaux sur sept.`,
  neverAsked:
    'On n’a jamais consulté tout le monde : ce qui s’enregistre s’enregistre de soi-même, et la troisième porte ne dit encore rien de ce que les gens veulent.',
  askedHow: {
    free: 'Tous ont été consultés librement, et ceux qui arrivent le sont aussi.',
    explained: 'Tous ont été consultés librement, chaque usage expliqué, et ceux qui arrivent le sont aussi.',
    forced: 'Pour tous c’était à prendre ou à laisser, et ça l’est pour ceux qui arrivent.',
  },
  how: 'Les deux premières portes se comptent dans les comptes et les séances du journal, la troisième dans ce qu’il est permis d’enregistrer. Un foyer donne un signal quand on peut l’enregistrer de tous ses profils. Derrière les portes, trois motifs mènent chaque foyer : la satisfaction, le prix et l’ancienneté décident s’il résilie ; la satisfaction change le nombre de ses séances ; la crainte pour ses données, le sentiment d’être observé et la crainte de dépendre décident de ce qu’il donne. Ils se rejoignent quand on force les gens : qui a cédé en garde rancune à tout ce que le service apporte.',
  recordedOf: 'De qui l’on enregistre quoi',
  ofProfiles: 'profils en tout',
  stage: 'porte',
  count: 'foyers',
  shareOf: 'part du total',
  character: {
    title: 'Les mêmes portes, selon ce que cela coûte au foyer',
    who: 'donner ses données le gêne',
    thirds: ['le moins (un tiers)', 'moyennement', 'le plus (un tiers)'],
    stay: 'restent',
    use: 's’en servent',
    given: 'signaux donnés, sur sept',
    wouldStay: 'chance de rester un mois',
    wouldSit: 'séances voulues par semaine',
    wouldGive: 'signaux qu’il donnerait, consulté librement',
    sentence: (least, most) =>
      least === null || most === null
        ? 'Il ne reste personne dans l’un des tiers.'
        : `Consulté librement, un foyer que cela gêne le moins donnerait ${decimal(least, 1)} signaux sur sept, un foyer que cela gêne le plus ${decimal(most, 1)}.`,
    how: 'Les trois premières colonnes sont des décomptes ; les trois dernières sont ce qui meut chaque foyer dans la simulation, et qu’aucune entreprise ne voit : sa chance de ne pas partir de lui-même en un mois, ses séances par semaine selon sa satisfaction, et sa réponse si on le consultait maintenant.',
  },
  moved: {
    title: 'Qu’est-ce qui fait bouger quelle porte ?',
    unit: 'écart à « jamais consultés », en points pour cent foyers ; intervalle à 95 % sur les mondes',
    across: 'points pour 100 foyers venus un jour',
    against: 'jamais consultés',
    arm: 'consultés comment',
    door: 'porte',
    level: 'sur 100 foyers',
    difference: 'écart, en points',
    interval: 'intervalle à 95 %',
    said: (door, arms) => `${door} : bougé par ${list(arms)}.`,
    armMoved: (arm, points) => `« ${arm} » (${points})`,
    stays: (door) => `${door} : aucune façon de demander ne se distingue ici du silence.`,
    how: 'Partager : les signaux donnés, sur sept, où ceux qui sont partis ou ne s’en servent pas n’en donnent aucun. Chaque monde a les mêmes gens et les mêmes dés quelle que soit la demande ; l’intervalle est celui de Student sur les mondes. Chaque porte est comparée pour chaque façon de demander, une douzaine de fois : un intervalle qui exclut à peine 0 peut être du hasard. « En confiance » réduit de moitié la crainte pour ses données avant de demander librement : fixé par nous.',
  },
}
