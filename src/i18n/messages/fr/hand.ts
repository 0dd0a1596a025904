import { formatFor } from '../../format'
import { guessed, rich } from '../../rich'
import type { hand as english } from '../en/hand'

const { integer, list, plural } = formatFor('fr')

export const hand: typeof english = {
  view: 'Votre classement',
  lead: 'Composez vous-même l’ordre d’une page d’accueil. Sept choses que le service sait calculer d’un titre pour quelqu’un ; dites combien chacune compte, pour ou contre, et voyez la page suivre. Puis faites-le courir contre le service.',
  weights: 'Ce qui compte, et combien',
  things: {
    popular: 'populaire en ce moment',
    alike: 'ressemble au déjà vu',
    people: 'vu par des gens semblables',
    artists: 'mêmes acteurs et réalisateurs',
    fresh: 'nouveau sur le service',
    short: 'court',
    chance: 'au hasard',
  },
  reset: 'Comme au début',
  takeBack: 'Revenir en arrière',
  how: 'Score d’un titre = Σ poids × ce dont la chose dépasse sa moyenne sur tous les titres, dans sa propre dispersion, pour cette personne. Un poids sous 0 compte contre. Popularité, ressemblance et gens semblables sont les trois modèles dont est fait le mélange du service ; seuls les poids sont de vous. Ils sont dans le lien.',
  page: (name, isVisitor) => (isVisitor ? 'Votre page, dans votre ordre' : `La page de ${name}, dans votre ordre`),
  needsBlend:
    'Ici, le service ne classe pas par son mélange : les modèles qu’une main peut peser n’y sont pas. Choisissez le mélange pour ce monde.',
  toData: 'Vers les Données : que savait le service pour cela ?',
  fromData: 'Et si vous classiez autrement ? Faites votre classement',
  fromDataLead:
    'Jusqu’où une page s’approche est un choix. Dans la salle du Moteur, pesez sept choses à la main, et faites courir votre ordre contre celui du service.',
  first: {
    title: (name, isVisitor) => (isVisitor ? 'En tête pour vous, dans votre ordre' : `En tête pour ${name}, dans votre ordre`),
    sentence: (kept, of) => rich`Des ${integer(of)} premiers du service, ${guessed(integer(kept))} sont parmi les vôtres.`,
    how: 'Les titres que la personne n’a ni lancés, ni notés, ni mis dans sa liste. Le tableau montre ce que chaque chose ajoute au score.',
    name: 'titre',
    place: 'votre place',
    service: 'la place du service',
    there: (place) => `service : ${integer(place)}`,
  },
  race: {
    title: 'La course',
    lead: 'Les mêmes gens, titres et dés, vécus deux fois : une fois avec le mélange du service, une fois avec chaque page dans votre ordre dès la première nuit.',
    name: 'Nom',
    named: (count) => `Classement ${integer(count)}`,
    press: 'Lancer la course',
    living: (worlds) => `Ils courent : ${plural(worlds, { one: 'un monde déjà', other: `${integer(worlds)} mondes déjà` })}`,
    service: 'le mélange du service',
    yours: 'votre ordre',
    result: 'Le vôtre contre le mélange du service',
    measure: 'mesuré par',
    columns: { service: 'le service', yours: 'le vôtre', difference: 'écart', interval: 'intervalle à 95 %' },
    said: {
      better: (measure, difference) => `Vous gagnez : ${measure}, ${difference}.`,
      worse: (measure, difference) => `Vous perdez : ${measure}, ${difference}.`,
      untold: (measures) => `Impossible à distinguer du hasard : ${list(measures)}.`,
    },
    how: 'Mondes appariés aux mêmes dés ; intervalle de Student, sur les mondes, de l’écart monde par monde. Plaisir et satisfaction y sont si les goûts réels sont montrés au départ. Les modèles continuent d’apprendre chaque nuit de ce que votre ordre a fait lancer. Si les intervalles sont larges, vivez plus de mondes ; qui essaie beaucoup de classements et garde le meilleur en trouve aussi un bon par chance.',
  },
  tries: {
    title: 'Vos essais',
    note: 'Gardés tant que cet onglet est ouvert. Chacun est donné par son écart au mélange du service.',
    acts: 'agir',
    take: 'Reprendre ces poids',
    takeName: (name) => `Reprendre les poids de ${name}`,
    drop: 'Retirer',
    dropName: (name) => `Retirer ${name}`,
  },
}
