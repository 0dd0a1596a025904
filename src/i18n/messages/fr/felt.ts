import type { Beyond, Promised } from '../../../engine/lab/data/promises'
import { formatFor } from '../../format'
import { recorded, rich, truth } from '../../rich'
import type { felt as english } from '../en/felt'

const { decimal, integer, percent, plural, signed } = formatFor('fr')

const figure = (r: number | null): string => (r === null ? 'inconnu' : decimal(r, 2))
const inWords = (r: number | null): string =>
  r === null ? 'pas encore connu' : r > 0.1 ? 'plus de plaisir' : r < -0.1 ? 'moins de plaisir' : 'aucun signe de plus de plaisir'

/** Le cinquième le plus hardi à côté du plus sobre. */
const trend = (promises: readonly Promised[], of: 'won' | 'left'): 'more' | 'less' | 'neither' => {
  const [least, most]: (Beyond | undefined)[] = [promises[0]?.[of], promises.at(-1)?.[of]]
  if (least === undefined || most === undefined) return 'neither'
  const gap = most.estimate - least.estimate
  if (Math.abs(gap) <= Math.sqrt(least.margin * least.margin + most.margin * most.margin)) return 'neither'
  return gap > 0 ? 'more' : 'less'
}

export const felt: typeof english = {
  view: 'Mesuré ou ressenti',
  heading: 'Mesuré n’est pas ressenti',
  lead: 'Le journal compte des minutes. Il ne sait pas si quelqu’un était éveillé, ni content.',
  hidden: 'Montrez les goûts réels pour voir ce qui a plu, et ce qui a défilé pour personne : aucun journal ne le contient.',
  none: 'Rien n’a encore été regardé. Laissez passer quelques jours.',
  waiting: 'On compte les minutes',
  sleepers: {
    title: 'Le spectateur endormi',
    sentence: (hours, watched, days) =>
      watched === null
        ? rich`${recorded(integer(hours))} heures sont enregistrées en ${plural(days, { one: 'un jour', other: `${integer(days)} jours` })} ; combien ont défilé devant quelqu’un d’endormi, le journal ne peut pas le dire.`
        : rich`Sur ${recorded(integer(hours))} heures enregistrées, ${truth(integer(watched))} ont été regardées : ${hours - watched < 0.002 * hours ? 'presque aucune n’a défilé pour personne.' : `${percent((hours - watched) / hours, 1)} ont défilé devant quelqu’un d’endormi.`}`,
    unit: (days) => `heures, ${plural(days, { one: 'dernier jour', other: `${integer(days)} derniers jours` })}`,
    how: 'Qui s’endort seul tard le soir laisse un film aller à sa fin, ou défiler jusqu’à deux épisodes de plus, et tout est enregistré comme regardé. Les chaussettes connectées (un réglage de la population ; personne n’en porte au départ) sentent le sommeil et arrêtent là le programme : la trace finit alors où finit le regard. La facilité à s’endormir est choisie par nous.',
    what: 'Quoi',
    recorded: 'Enregistré',
    watched: 'Vraiment regardé',
    hours: 'Heures',
    share: 'De ce qui est enregistré',
  },
  enjoyed: {
    title: 'Beaucoup regardé, beaucoup aimé ?',
    sentence: (byTitle, byPerson, both) =>
      rich`Plus d’heures, par titre : ${inWords(byTitle)} (${truth(figure(byTitle))} ; 1 serait au pas). Par personne : ${inWords(byPerson)} (${truth(figure(byPerson))}). Plus longtemps, pour une personne et un titre : ${inWords(both)} (${truth(figure(both))}).`,
    unit: 'vers le haut : le plaisir réel, −1 à 1, en moyenne chez qui a regardé ; un point, un titre',
    how: 'Corrélation des rangs (Spearman) entre heures enregistrées et plaisir réel, sans l’humeur du soir : sur les titres, sur les personnes, et sur chaque personne avec chaque titre. Les heures dépendent aussi de la longueur d’un titre et du nombre de fois qu’il a été montré. Le plaisir vient de la simulation ; aucun journal ne le contient.',
    scale: 'de −1 à 1',
    name: 'Titre',
    hours: 'Heures enregistrées',
    tenfold: 'heures, de dix en dix fois plus',
    people: 'Personnes qui ont regardé',
    felt: 'Plaisir réel',
  },
  suiting: {
    lead: 'Des dix bandes-annonces d’un titre, certaines conviennent bien mieux à une personne que d’autres, que le titre contienne ou non ce qu’elles montrent. C’est par là qu’une bande-annonce gagne.',
    wonTitle: 'Celle qui vous convient gagne-t-elle votre lecture ?',
    leftTitle: 'Et partez-vous tôt ?',
    wonSentence: (suiting) =>
      ({
        more: rich`${truth('Oui')} : celles qui conviennent le mieux à qui les voit gagnent plus de lectures que celles des mêmes titres qui conviennent le moins.`,
        less: rich`${truth('Non')} : celles qui conviennent le mieux à qui les voit gagnent moins de lectures que celles qui conviennent le moins.`,
        neither: rich`Ici, on ne peut pas le dire : ${truth('ni plus ni moins')} de lectures.`,
      })[trend(suiting, 'won')],
    leftSentence: (suiting) =>
      ({
        more: rich`${truth('Oui')} : après elles, plus de gens partent tôt qu’après celles qui conviennent le moins.`,
        less: rich`${truth('Non')} : après elles, moins de gens partent tôt qu’après celles qui conviennent le moins.`,
        neither: rich`Ici, on ne peut pas le dire : ${truth('ni plus ni moins')} de gens partent tôt. Ce qu’une bande-annonce ajoute à l’envie pèse peu à côté de ce qu’est le titre.`,
      })[trend(suiting, 'left')],
    promises: (fit) => `accord ${signed(fit, 2)}`,
    promise: 'Convient mieux que les dix en moyenne',
    how: 'Pour chaque personne et chaque titre, les dix bandes-annonces sont rangées selon que leur contenu convient plus ou moins à cette personne (d’après la simulation, de −1 à 1) et réparties en cinquièmes, chacun comparé au sein des titres, comme plus bas. Les dix d’un même titre diffèrent peu, et l’on n’est guère déçu ; pour voir une lecture gagnée et un spectateur perdu, montez une bande-annonce qui montre ce que le titre n’a pas.',
    make: 'En monter une qui gagne des lectures et perd des spectateurs',
    makeLead:
      'Au banc de montage, donnez à une bande-annonce des plans que son titre n’a guère ; puis comparez « la même bande-annonce pour tous contre une autre : ce que coûte une promesse ».',
  },
  promises: {
    wonTitle: 'Les bandes-annonces hardies gagnent-elles des lectures ?',
    leftTitle: 'Et les gens partent-ils tôt ?',
    wonSentence: (promises) =>
      ({
        more: rich`${recorded('Oui')} : celles qui montrent ce que le titre n’a guère gagnent plus de lectures que les plus sobres des mêmes titres.`,
        less: rich`${recorded('Non')} : celles qui montrent ce que le titre n’a guère gagnent moins de lectures que les plus sobres des mêmes titres.`,
        neither: rich`Ici, on ne peut pas le dire : les plus hardies ne gagnent ${recorded('ni plus ni moins')} de lectures que les plus sobres des mêmes titres.`,
      })[trend(promises, 'won')],
    leftSentence: (promises) =>
      ({
        more: rich`${recorded('Oui')} : après les plus hardies, plus de gens partent tôt qu’après les plus sobres des mêmes titres.`,
        less: rich`${recorded('Non')} : après les plus hardies, moins de gens partent tôt qu’après les plus sobres des mêmes titres.`,
        neither: rich`Ici, on ne peut pas le dire : après les plus hardies, ${recorded('ni plus ni moins')} de gens partent tôt qu’après les plus sobres.`,
      })[trend(promises, 'left')],
    wonUnit: 'lectures pour 100 vues, au-delà des autres bandes-annonces des mêmes titres',
    leftUnit: 'partis tôt, pour 100 lectures, au-delà des autres bandes-annonces des mêmes titres',
    promises: (share) => `${percent(share)} de promesse`,
    promise: 'Montre ce que le titre n’a guère',
    views: 'Vues',
    plays: 'Lectures',
    interval: '95 %',
    range: (low, high) => `${low} à ${high}`,
    how: 'Les dix bandes-annonces d’un titre sont rangées par la part de chacune qui porte sur ce que le titre n’a pas d’après ses étiquettes, et réparties en cinquièmes. Chaque cinquième est comparé au sein des titres : les lectures, moins celles qu’on attend du taux des mêmes titres. Parti tôt : moins de 15 minutes et moins d’un cinquième du titre. Les bandes-annonces sont montrées à qui elles sont censées convenir : une part de chaque chiffre tient à qui l’a vue. Jusqu’où elles promettent trop est un réglage, choisi par nous.',
  },
  arms: {
    title: 'Viser ce qui se compte',
    lead: 'Les mêmes gens et les mêmes dés, sous un service qui range ses pages selon les minutes à espérer et non selon ce qui plaît ; un qui montre ce que la plupart regardent ; un qui prend les bandes-annonces qui marchent le mieux en moyenne ; et un à qui les chaussettes de chacun disent qui dort. Lisez d’abord les heures, puis (goûts réels montrés) le plaisir et la satisfaction, semaine après semaine.',
    arm: 'Le service',
    minutes: 'pages rangées par minutes attendues',
    change: ({ model, trailerPolicy, socks }) =>
      model !== undefined
        ? 'ce que la plupart regardent'
        : trailerPolicy !== undefined
          ? 'bandes-annonces les meilleures en moyenne'
          : socks === 0
            ? 'tel quel, sans chaussettes'
            : 'tous en chaussettes connectées',
    note: 'Une différence d’heures n’est pas une différence de plaisir : lisez les deux avant de dire que c’est mieux.',
  },
}
