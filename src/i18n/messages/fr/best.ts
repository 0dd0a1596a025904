import { formatFor } from '../../format'
import type { best as english } from '../en/best'

const { decimal, integer, percent, plural } = formatFor('fr')

export const best: typeof english = {
  lead: 'On montre à chaque modèle la même partie du tableau, et on lui demande le reste. Ce qu’on lui demande, il ne l’a jamais vu.',
  models: {
    random: 'au hasard',
    popularity: 'popularité',
    userKnn: 'ceux qui regardent pareil (kNN)',
    itemKnn: 'titres regardés ensemble (kNN)',
    implicitAls: 'goûts cachés (ALS implicite)',
    ease: 'titres, toutes choses égales (EASE)',
    content: 'ce que tient le titre',
    blend: 'le mélange de ceux-ci',
    bias: 'qui est généreux, ce qui plaît (biais)',
    ratingSgd: 'facteurs, une note à la fois (SGD)',
    ratingAls: 'facteurs, tour à tour (ALS)',
    userKnnRatings: 'ceux qui notent pareil (kNN)',
    itemKnnRatings: 'titres notés pareil (kNN)',
    ratingBlend: 'le mélange des notes',
  },
  split: 'Ce qui est mis de côté',
  splits: { lot: 'un cinquième, au hasard', last: 'le dernier de chacun', time: 'le dernier cinquième du temps' },
  noTimes: 'Ce tableau n’a pas de dates : rien n’y est le dernier.',
  measure: 'Mesuré par',
  measures: {
    ndcg: 'NDCG@10 : ordre des dix premiers',
    hitRate: 'touché : un parmi les dix premiers',
    recall: 'rappel@10',
    precision: 'précision@10',
    map: 'MAP@10',
    novelty: 'nouveauté, en bits',
    coverage: 'couverture : part des titres montrés',
    catalogueSize: 'taille effective du catalogue, en titres',
    rmse: 'RMSE : erreur sur une note',
    mae: 'MAE : erreur moyenne sur une note',
  },
  measureHow:
    'NDCG, MAP, rappel, précision et touché regardent les dix premiers titres que la personne n’a pas eus, parmi tous : touché, un titre mis de côté et aimé. RMSE et MAE sont dans l’unité des notes, et plus bas vaut mieux. La nouveauté est −log₂ de la part des gens qui ont le titre. Les intervalles sont à 95 %, sur les personnes (bootstrap) ; « devant la popularité » compare les deux sur les mêmes personnes. Les secondes sont celles de cet appareil ; la mémoire est comptée, non mesurée : les octets de tout ce que tient le modèle appris.',
  run: 'Les essayer tous',
  again: 'Un autre tirage',
  tried: { on: 'essayés aussi', off: 'laissés de côté' },
  slowToo: 'EASE et le mélange aussi : les plus longs',
  trying: (model, at, of) => `Essai de ${model} : ${integer(at)} sur ${integer(of)}…`,
  stopped: 'Arrêté. Ce qui est sorti jusqu’ici reste.',
  none: 'Rien n’a encore été essayé sur ce tableau. Il faut quelques secondes par modèle, dans un processus à part ; le service continue pendant ce temps.',
  columns: {
    model: 'Modèle',
    value: 'Valeur',
    interval: 'Intervalle à 95 %',
    ahead: 'Devant la popularité (NDCG)',
    seconds: 'Apprentissage,\u00a0s',
    memory: 'Mémoire,\u00a0Mo',
  },
  interval: (low, high) => `${low} à ${high}`,
  notAsked: '–',
  said: (model, measure, value, others) => `Par ${measure}, ${model} est premier sur ${integer(others)} avec ${value}.`,
  tie: (model) => `Mais l’intervalle de ${model} contient aussi cette valeur : entre les deux, ce tableau ne peut trancher.`,
  notTheSame: (byError, byOrder) =>
    `La plus petite erreur (RMSE) est celle de ${byError}, le meilleur ordre (NDCG) celui de ${byOrder} : bien deviner des notes n’est pas savoir ce que quelqu’un choisira.`,
  same: (model) => `La plus petite erreur et le meilleur ordre sont tous deux de ${model}, ici.`,
  noRatings: 'Personne ne note ici : les modèles de notes sont laissés de côté.',
  thirds: 'Pour qui, et pour quels titres',
  people: (from, to, size) =>
    `${plural(size, { one: 'une personne', other: `${integer(size)} personnes` })} avec ${integer(from)} à ${integer(to)} traces`,
  titles: (from, to, size) =>
    `${plural(size, { one: 'un titre', other: `${integer(size)} titres` })} que ${integer(from)} à ${integer(to)} personnes ont`,
  thirdColumns: { who: 'De qui', ndcg: 'NDCG@10', hitRate: 'Touché', recall: 'Rappel@10', rmse: 'RMSE' },
  ofModel: 'Du modèle',
  number: (value, digits) => decimal(value, digits),
  more: {
    leads: {
      people: 'Les mêmes questions sur les mêmes personnes, chaque fois avec plus de gens dont apprendre. Cinq tirages par point.',
      records: 'Les mêmes questions sur les mêmes personnes, chaque fois avec plus de traces de tous. Cinq tirages par point.',
      days: 'Les mêmes questions, sur ce que les mêmes personnes ont choisi en dernier, chaque fois avec plus des jours d’avant.',
      person: 'Quelqu’un arrive que le modèle n’a jamais vu, et lui dit 0, 1, 3 ou 10 titres aimés. Qu’aime-t-il d’autre ?',
      title: 'Un titre arrive dont le modèle ne connaît que 0, 1, 3 ou 10 personnes qui l’aiment. Qui d’autre l’aime ?',
    },
    model: 'Modèle',
    by: 'Plus de quoi',
    bys: { people: 'personnes', records: 'traces', days: 'jours', person: 'titres d’un nouveau venu', title: 'traces d’un nouveau titre' },
    run: 'Tracer la courbe',
    waiting: { people: 'Trente apprentissages…', records: 'Trente apprentissages…', days: 'Apprentissage sur de plus en plus de jours…' },
    guessFirst: {
      people: 'Dites d’abord : avec tout au lieu d’un dixième, combien devine-t-il mieux ?',
      records: 'Dites d’abord : avec tout au lieu d’un dixième, combien devine-t-il mieux ?',
      days: 'Dites d’abord : avec tout au lieu d’un dixième, combien devine-t-il mieux ?',
      person: 'Dites d’abord : avec le plus de titres au lieu d’aucun, combien devine-t-il mieux ?',
      title:
        'Dites d’abord : avec le plus de traces, combien de fois met-il le nouveau titre devant un autre que la personne n’a pas ? (Au hasard : 50 %)',
    },
    youSaid: 'vous avez dit',
    before: {
      unit: {
        people: 'Combien de fois aussi bien qu’avec un dixième : votre pari, avant que la courbe ne soit tracée',
        records: 'Combien de fois aussi bien qu’avec un dixième : votre pari, avant que la courbe ne soit tracée',
        days: 'Combien de fois aussi bien qu’avec un dixième : votre pari, avant que la courbe ne soit tracée',
        person: 'Combien de fois aussi bien que sans rien connaître : votre pari, avant que la courbe ne soit tracée',
        title: 'Combien de fois le nouveau titre est bien placé, en partant du hasard : votre pari, avant que la courbe ne soit tracée',
      },
      axis: {
        people: '% des personnes dont apprendre',
        records: '% des traces dont apprendre',
        days: '% des jours dont apprendre',
        person: 'titres connus du nouveau venu',
        title: 'traces gardées du nouveau titre',
      },
    },
    yourGuess: (times) => `${decimal(times, 1)} fois aussi bien`,
    cameOut: (times, guess) => `Il est sorti ${decimal(times, 1)} fois ; vous aviez dit ${decimal(guess, 1)}.`,
    noTimes: 'Avec un dixième il ne devine encore rien : aucun rapport ne peut être donné.',
    sentence: ({ from, to, low, high, of }) => `NDCG@10 passe de ${from} avec ${low} à ${to} avec ${high} ${of}.`,
    slowing: (first, last) =>
      `Le premier pas de la courbe a donné ${first} par doublement, le dernier ${last} : ce que donne le plus s’amenuise.`,
    notSlowing: (first, last) =>
      `Le premier pas de la courbe a donné ${first} par doublement, le dernier ${last} : rien ne dit encore que plus donne moins.`,
    axis: { people: 'personnes dont apprendre', records: 'traces dont apprendre', days: 'jours dont apprendre' },
    unit: 'NDCG@10',
    columns: {
      share: 'Part',
      size: { people: 'Personnes', records: 'Traces', days: 'Jours' },
      value: 'NDCG@10',
      interval: {
        people: 'Intervalle à 95 % sur les tirages',
        records: 'Intervalle à 95 % sur les tirages',
        days: 'Intervalle à 95 % sur les personnes',
      },
    },
    share: (share) => percent(share),
    count: (size) => integer(size),
    cold: {
      waiting: 'Apprentissage sans les nouveaux…',
      unit: {
        person: 'NDCG@10 de ce que le nouveau venu aime d’autre',
        title: 'Combien de fois un nouveau titre que quelqu’un aime est devant un autre nouveau qu’il n’a pas (AUC ; au hasard 0,5)',
      },
      axis: { person: 'titres connus du nouveau venu', title: 'traces gardées du nouveau titre' },
      tooFew: {
        person: 'Trop peu de gens aiment ici assez de titres pour en dire un et demander les autres.',
        title: 'Trop peu de titres sont aimés ici d’assez de gens pour en dire un et demander les autres.',
      },
      asked: {
        person: (people) => `${integer(people)} nouveaux venus, chacun nouveau une fois ; l’intervalle porte sur eux.`,
        title: (titles) => `${integer(titles)} nouveaux titres par tirage, cinq tirages ; l’intervalle porte sur les tirages.`,
      },
      cameOut: (times, guess) => `Il est sorti ${decimal(times, 1)} fois ; vous aviez dit ${decimal(guess, 1)}.`,
      noTimes: 'Sans rien connaître il ne devine rien : aucun rapport ne peut être donné.',
      fromPopularity: 'Sans rien connaître, rien ne guide : vient d’abord ce que la plupart aiment. C’est la popularité.',
      fromContent: 'Sans rien connaître, il suit ce que sont les goûts de tous.',
      falls: (known) =>
        `Avec ${plural(known, { one: 'un titre connu', other: `${integer(known)} titres connus` })} il fait moins bien que sans aucun : si peu en dit moins de quelqu’un que ce que la plupart aiment.`,
      placed: ({ known, share, guess }) => `Avec ${known} traces il est sorti ${percent(share)} ; vous aviez dit ${percent(guess)}.`,
      beside: (model, content) =>
        `Sans aucune trace ce modèle a ${model}, et ce que tient le titre ${content} : les étiquettes parlent d’un titre avant que quiconque l’ait vu.`,
    },
  },
}
