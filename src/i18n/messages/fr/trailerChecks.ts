import { formatFor } from '../../format'
import type { trailerChecks as english } from '../en/trailerChecks'

const { integer, plural } = formatFor('fr')

export const trailerChecks: typeof english = {
  lead: 'Ce qui a été publié sur l’art de choisir et de juger des bandes-annonces, avec ses chiffres. Lancez : les méthodes mêmes du service sont mises devant les mêmes chances, puis devant des gens de ce monde, par votre propre machine.',
  runs: 'Combien d’essais',
  sizes: { few: '12 (moins d’une minute)', some: '60 (une minute ou deux)', all: '300, comme publié (des minutes)' },
  press: 'Vérifiez-nous',
  again: 'Vérifier encore',
  running: 'Les méthodes choisissent, quelques millions de fois…',
  none: 'Rien n’a encore été vérifié.',
  said: (met, all) =>
    met === all
      ? plural(all, { one: 'La seule affirmation tient.', other: `Les ${integer(all)} affirmations tiennent.` })
      : `${integer(met)} affirmations sur ${integer(all)} tiennent.`,
  saidOpen: (open) =>
    plural(open, {
      one: 'Une ne peut être tranchée avec si peu d’essais.',
      other: `${integer(open)} ne peuvent être tranchées avec si peu d’essais.`,
    }),
  missed: 'Par le seul hasard, environ une affirmation sur cent échoue ; avec peu d’essais, on manque facilement les désastres rares.',
  weekIsShort:
    'Nul ne sait d’avance quelle bande-annonce seule est vraiment la meilleure. Face à elle, une semaine de traces ne fait ici rien gagner de sûr ; face à celle qu’une entreprise peut trouver en essayant, si. Sur douze semaines et toutes les séries, une pour chacun est devant : « Ce qui sort, et ce qui ne sort pas », dans Leçons.',
  groups: {
    logs: 'Juger par de vieilles traces une méthode qui n’a jamais servi (part des gens qui lancent la lecture)',
    context: 'Savoir à qui l’on montre quoi (part des gens qui lancent la lecture, écarts)',
    launch: 'De vrais lancements devant des gens de ce monde (sur 100 personnes, combien regardent deux minutes ; écarts)',
    regret: 'Lectures perdues à trouver la meilleure de plusieurs bandes-annonces, sur 10 000 vues',
  },
  columns: { claim: 'Affirmation', published: 'Publié', ours: 'Ici', interval: 'Intervalle, 95 sur 100', verdict: 'Tient ?' },
  verdicts: { met: '✓ tient', open: '~ trop peu d’essais pour le dire', missed: '✗ ne tient pas' },
  rule: 'Tient si',
  rules: { near: 'proche', below: 'au-dessous', above: 'au-dessus' },
  against: { near: (figure) => figure, below: (figure) => `moins de ${figure}`, above: (figure) => `plus de ${figure}` },
  interval: (low, high) => `de ${low} à ${high}`,
  cameOut: 'Fixé par nous : les chances. Obtenu : tout le reste sous « Ici ».',
  howAbout: 'ces affirmations',
  how: [
    'Regret : la chance de la meilleure bande-annonce moins celle de la bande-annonce choisie, additionnée sur 10 000 vues. La méthode apprend après chacune. Les moyennes publiées sont celles de 300 essais d’une simulation de référence ; la borne d’UCB1 est celle d’Auer, Cesa-Bianchi et Fischer (2002).',
    'Une affirmation à un chiffre tient si le nôtre n’en est pas plus loin que le hasard ne laisse deux telles moyennes (2,58 erreurs types des deux). Une affirmation avec « moins de » ou « plus de » tient si tout l’intervalle s’y trouve.',
    'Vieilles traces : 5 000 personnes, dix bandes-annonces, un monde logistique dont la vérité est connue ici. Au sort : rejeu (Li et al. 2011). Avec une part de 0,3 au sort : propensions inverses, normalisées, doublement robuste. « Publié » y est la vérité de notre monde : celui de la fiche, dont la taille n’est pas dite, donnait 0,475 par rejeu et 0,474 par propensions inverses pour 0,474, et l’appariement naïf y était trop haut de 0,081.',
    'Une fois par semaine : l’échantillonnage de Thompson qui apprend après chacune des 10 000 vues, et un autre qui apprend dix fois, après chaque millier. Aucun chiffre n’a été publié ; que cela coûte, on s’y attend.',
    'De vrais lancements : des mondes de 1 000 personnes vivent quatre semaines, puis trois séries sont lancées pendant une semaine, devant les mêmes gens et avec les mêmes dés : au sort, la meilleure en moyenne, la vraie meilleure pour tous, la façon même du service avec ce qu’il a appris, et la meilleure pour chacun d’après les goûts réels. L’ordre est celui de Netflix 2017.',
    'Savoir à qui : LinUCB disjoint après 20 000 personnes, sur 4 000 autres. L’ordre publié est hasard < meilleure seule < selon la personne (Netflix 2017).',
  ],
  worlds: {
    A: 'Dix bandes-annonces, une lancée par 50 %, neuf par 40 %',
    B: 'Dix bandes-annonces, une lancée par 10 %, neuf par 5 %',
    C: 'Deux bandes-annonces, lancées par 90 % et par 60 %',
  },
  contenders: {
    random: 'au sort',
    greedy: 'toujours la meilleure jusque-là',
    tenth: 'la meilleure jusque-là, une sur dix au sort',
    hundredth: 'la meilleure jusque-là, une sur cent au sort',
    ucb1: 'bénéfice du doute (UCB1)',
    thompson: 'aussi souvent qu’on la croit la meilleure (Thompson)',
  },
  claims: {
    replay: 'Le rejeu de traces tirées au sort trouve ce que la méthode gagnerait',
    matchedShare: 'Il garde une trace sur dix',
    naiveIsBiased: 'Apparier seulement, là où l’on a choisi avec soin, promet trop, de',
    ips: 'Peser chaque trace par son improbabilité y remédie (propensions inverses)',
    snips: 'Peser avec des poids normalisés aussi',
    doublyRobust: 'Un modèle corrigé par ces poids aussi (doublement robuste)',
    bestSingleBeatsLot: 'La meilleure bande-annonce seule bat le sort, de',
    foundSingleBeatsLot: 'Celle qu’on a trouvée en essayant aussi, de',
    oneForEachBeatsBestSingle: 'Une pour chacun bat la meilleure seule, de',
    nobodyBeatsOracle: 'Connaître chaque goût fait mieux encore, de',
    lotBelowBest: 'La meilleure bande-annonce seule bat le sort, de',
    foundBelowEach: 'Une pour chacun, d’après les traces, bat la seule trouvée en essayant, de',
    bestBelowEach: 'Une pour chacun bat même la vraie meilleure seule, qu’aucune entreprise ne connaît, de',
    eachBelowTastes: 'Connaître chaque goût réel bat une pour chacun, de',
    constantShareKeepsPaying: 'Une sur dix au sort coûte sans fin : les 10 000 vues suivantes coûtent',
  },
  regret: (world, who) => `${world} : ${who}`,
  thompsonBelowUcb1: (world) => `${world} : l’écart de Thompson à UCB1, qui perd davantage`,
  ucb1BelowBound: (world) => `${world} : UCB1 reste sous sa borne`,
  weeklyCostsMore: (world) =>
    `${world} : n’apprendre qu’une fois par semaine, après chaque millier de vues, perd plus qu’apprendre aussitôt, de`,
  flattens: (who) => `L’écart de coût entre les 10 000 vues suivantes et les premières : ${who}`,
  locksIn: (world) => `${world} : toujours la meilleure jusque-là varie plus que Thompson ne perd en tout`,
  early: (who) => `Une lancée par 10 %, neuf par 5 %, les 1 000 premières vues : ${who}`,
}
