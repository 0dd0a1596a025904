import { formatFor } from '../../format'
import { guessed, recorded, rich, truth } from '../../rich'
import type { close as english } from '../en/close'

const { decimal, integer, percent, plural } = formatFor('fr')

const inDays = (days: number): string => plural(days, { one: 'En un jour', other: `En ${integer(days)} jours` })

export const close: typeof english = {
  view: 'Surprise, proximité',
  heading: 'Surprendre, et s’approcher',
  lead: 'Un service veut surprendre et créer de la proximité. C’est le même pas : loin de ce qu’on montre à tout le monde. Il peut plaire, il peut être de trop.',
  waiting: 'On compare les pages à ce que n’importe qui aurait montré',
  none: 'Rien n’est encore appris. Laissez passer un jour, et les pages pourront surprendre.',
  surprise: {
    title: 'Inattendu, et bienvenu',
    unit: 'part des titres sur les pages de ce soir ; intervalle à 95 % sur les personnes',
    way: 'une page remplie par',
    ways: { service: 'le service', popular: 'ce qui est populaire', likest: 'la ressemblance avec le déjà vu', lot: 'le sort' },
    unexpected: 'inattendu',
    guessed: 'inattendu, et deviné plaisant',
    real: 'inattendu, et vraiment aimé',
    enjoyed: 'vraiment aimé, attendu ou non',
    sentence: (unexpected, welcome, lot) =>
      welcome === null || lot === null
        ? rich`De ce que montre le service, personne n’aurait attendu ${guessed(percent(unexpected))}. Si c’est bienvenu, seuls les goûts réels le disent.`
        : rich`De ce que montre le service, personne n’aurait attendu ${guessed(percent(unexpected))}, et ${truth(percent(welcome))} en est aimé ; des surprises d’une page au sort, ${truth(percent(lot))}.`,
    played: ({ unexpected, expected }, days) =>
      unexpected.plays === 0 || expected.plays === 0
        ? rich`${inDays(days)}, trop peu a été lancé depuis la page pour le dire.`
        : rich`${inDays(days)}, lancés depuis la page : ${recorded(integer(unexpected.plays))} titres inattendus, finis d’un trait à ${recorded(percent(unexpected.finished / unexpected.plays))} ; ${recorded(integer(expected.plays))} attendus, à ${recorded(percent(expected.finished / expected.plays))}.`,
    how: 'Inattendu : ni la popularité dans le pays de la personne, ni la ressemblance avec ce qu’elle a regardé, chacune nommant autant de titres que la page en montre, ne l’aurait montré. La sérendipité est la part à la fois inattendue et utile (Ge, Delgado-Battenfeld et Jannach, 2010). Une entreprise doit deviner l’utilité : ici, dans le meilleur dixième de ses propres scores. Ses scores approuvent ses propres surprises, et ce chiffre la flatte. Vraiment aimé : le plaisir réel de la personne serait au-dessus de 0. Sur 60 personnes.',
  },
  own: {
    title: (name) => `Ce que personne n’aurait attendu sur la page de ${name}`,
    none: 'Rien ce soir : tout ce qui s’y trouve, la foule ou le passé l’aurait nommé.',
    count: (count, shown) => `${integer(count)} titres sur ${integer(shown)}`,
    line: (place, of) => rich`place ${guessed(integer(place))} sur ${integer(of)} selon le service`,
    felt: (enjoyment) =>
      enjoyment > 0 ? rich`plairait : ${truth(decimal(enjoyment, 2))}` : rich`ne plairait guère : ${truth(decimal(enjoyment, 2))}`,
    more: (count) => `et ${integer(count)} de plus`,
  },
  curve: {
    title: 'À partir de quand est-ce trop près ?',
    lead: 'Les mêmes gens et les mêmes dés, cinq fois plus près : de l’ordre de tout le monde à l’ordre propre à chacun. Une fois comme si cela ne gênait personne, une fois devant des gens qui reculent devant ce qu’on est visiblement allé chercher pour eux seuls, une fois avec chaque usage expliqué.',
    setByUs:
      'Fixé par nous : que les gens reculent, à partir de quel seuil, et de combien. Aucun article n’en donne la mesure. Dans le monde d’où vous venez, ce réglage est à zéro.',
    press: 'S’approcher',
    again: 'S’approcher encore',
    none: 'Rien de vécu encore. Appuyez, et voyez où cela tourne, si cela tourne.',
    living: (worlds) =>
      `On vit des mondes de plus en plus proches : ${plural(worlds, { one: 'un tirage déjà', other: `${integer(worlds)} tirages déjà` })}`,
    series: { off: 'cela ne gêne personne', on: 'cela gêne', explained: 'cela gêne, chaque usage expliqué' },
    whom: { on: 'ceux que cela gêne', mindsSoon: 'le tiers que cela gêne le plus tôt', mindsSeldom: 'le tiers que cela gêne le moins' },
    forWhom: 'Pour qui cela tourne',
    forWhomUnit:
      'satisfaction à la fin (de −1 à 1), quand cela gêne : écart au même tiers à la proximité 1 ; la bande est l’intervalle à 95 %',
    across: 'proximité : 0 l’ordre de tous, 1 le sien',
    liveAgain: 'Ces mondes ont été vécus goûts réels cachés : revivez-les pour voir cela.',
    unit: 'écart à la proximité 1 devant ceux que cela gêne ; la bande est l’intervalle à 95 % sur les paires de mondes',
    arm: 'les gens',
    level: 'proximité',
    value: 'niveau',
    interval: 'intervalle à 95 %',
    difference: 'écart à la proximité 1, quand cela gêne',
    rises: (from, to) => `Si cela ne gêne personne, en moyenne sur ces mondes : ${from} dans l’ordre de tous, ${to} dans le sien propre.`,
    turns: (whom, level, difference) =>
      `Cela tourne pour ${whom} : à la proximité ${level}, ils s’en trouvent mieux de ${difference} qu’à 1.`,
    turnsNot: (whom) => `Pour ${whom}, cela ne tourne pas ici : aucune distance ne se révèle meilleure que la plus proche.`,
    oneWorld: 'Un seul monde ne dit rien du hasard : attendez le suivant.',
    basis: (people, days, worlds) =>
      `${integer(people)} personnes, ${integer(days)} jours, ${plural(worlds, { one: 'un monde', other: `${integer(worlds)} mondes` })}.`,
    how: 'Ce que dit une vignette : de combien de places elle est plus haut pour cette personne que pour tout le monde, en part de tous les titres, fois les signaux lus ÷ 7. Chaque foyer a un seuil, par le même tirage qui décide s’il se sent envahi quand on lui demande ses données ; ce qui le dépasse ôte de l’envie d’appuyer sur cette vignette, et de ce que compte toute la soirée. Une explication en retire trois dixièmes. Les mondes vont par paires ; la meilleure distance est comparée à la proximité 1, monde par monde (intervalle de Student ; on retient la meilleure de quatre, un cas serré peut donc être une chance).',
  },
}
