import type { Against } from '../../../engine/lab/data/clusters'
import { formatFor } from '../../format'
import { guessed, recorded, rich, truth } from '../../rich'
import type { audiences as english } from '../en/audiences'

const { decimal, integer, list, plural } = formatFor('fr')

const people = (count: number): string => plural(count, { one: 'une personne', other: `${integer(count)} personnes` })
const WHATS: { readonly [W in Against['what']]: string } = {
  country: 'le pays',
  age: 'l’âge réel',
  community: 'la vraie communauté de goût',
}

const howFar = ({ v, chance }: Against): string =>
  v <= chance.high ? 'pas plus que par hasard' : v < 0.3 ? 'plus que par hasard, mais faiblement' : 'nettement'

export const audiences: typeof english = {
  view: 'Les publics',
  heading: 'Tendances et publics',
  hidden: 'Ce qui est regardé est caché à la machine : elle ne voit donc ni foules ni groupes. Montrez-le de nouveau sous « Sept brins ».',
  crowds: {
    title: 'Trois foules autour d’un titre',
    lead: 'On raconte ainsi House of Cards : beaucoup aimaient le réalisateur, beaucoup avaient regardé l’ancienne version anglaise, beaucoup aimaient l’acteur principal, et c’étaient, dit-on, les mêmes. Ici, les trois foules de n’importe quel titre sont comptées dans les traces de ce monde.',
    clearest: 'Un titre aux foules nettes',
    none: 'Personne n’a encore rien aimé. Laissez passer quelques jours : des foules se forment.',
    waiting: 'On compte les foules',
    director: (name) => `ont aimé ${name}, à la réalisation`,
    older: (name, year) => `ont aimé « ${name} » (${year}), un titre plus ancien du même genre`,
    noOlder: 'aucun titre plus ancien du même genre',
    leading: (name) => `ont aimé ${name}, tête d’affiche`,
    counted: (count, titles) => `${people(count)}, ${plural(titles, { one: 'un titre', other: `${integer(titles)} titres` })}`,
    three: 'Qui a aimé quoi',
    sentence: ({ people: all, sizes, all: three, none }) =>
      rich`Sur ${integer(all)} profils, ${recorded(integer(sizes.director))} ont aimé la réalisation, ${recorded(integer(sizes.older))} le titre plus ancien, ${recorded(integer(sizes.lead))} la tête d’affiche ; ${recorded(integer(three))} les trois, et ${recorded(integer(none))} aucun.`,
    unit: (each) => (each === 1 ? 'un point, une personne' : `un point, jusqu’à ${integer(each)} personnes`),
    how: 'Aimé : le poids que la machine donne à la personne et au titre vaut 0,75 ou plus, soit la moitié d’un film, quelques épisodes ou un pouce levé. Le titre lui-même ne compte pour personne, et les titres faits ensemble par le réalisateur et l’acteur ne comptent pour aucun des deux : les foules se recouvriraient par construction. Le titre plus ancien a le même genre principal, au moins cinq ans de plus, et c’est le plus proche d’après les étiquettes des éditeurs. Comptez les points, pas les cercles : ils ont tous la même taille. Le titre montré d’abord est celui dont la plus petite foule est la plus grande.',
    region: 'Qui',
    people: 'Personnes',
    share: 'Part',
    inNone: 'aucune des trois',
    overlaps: 'Les mêmes gens, ou le hasard ?',
    told: (more, fewer, of) => {
      if (more.length === 0 && fewer.length === 0)
        return rich`Aucun des ${integer(of)} recouvrements ne se distingue du hasard entre gens qui regardent autant.`
      const parts = [
        ...(more.length > 0 ? [`plus grands que le hasard : ${more.join(', ')}`] : []),
        ...(fewer.length > 0 ? [`plus petits que le hasard : ${fewer.join(', ')}`] : []),
      ]
      return rich`Sur ${integer(of)} recouvrements, ${recorded(parts.join(' ; '))}. Le reste ne se distingue pas du hasard.`
    },
    overlapUnit: 'personnes dans les deux, ou dans les trois ; en gris : ce que donne le hasard entre gens qui regardent autant',
    overlapHow:
      'Par les parts : le produit des parts des foules, comme si aimer l’un n’avait rien à voir avec aimer l’autre. C’est trop facile à battre : qui regarde beaucoup est de toutes les foules. On redistribue donc les foules 400 fois entre gens qui ont aimé à peu près autant de titres ; le trait est la moyenne, la bande grise les 95 % du milieu. Une part de tout recouvrement vient du service : il montre aux gens ce qu’il devine qu’ils aiment.',
    overlap: 'Recouvrement',
    seen: 'Vu',
    byShares: 'Par les parts',
    alike: 'Par hasard',
    middle: '95 % du milieu',
    span: (low, high) => `${low} à ${high}`,
    seenBeside: (seen, span) => `${integer(seen)}, par hasard ${span}`,
  },
  clusters: {
    title: 'Des groupes que personne n’a demandés',
    lead: 'Le service ne demande jamais qui vous êtes. Il trie les gens selon ce qu’il croit qu’ils aiment. Le nombre de groupes est votre choix, pas celui des données.',
    k: 'Combien de groupes',
    kWords: (k) => `${integer(k)} groupes`,
    none: 'On sait encore trop peu de trop peu de gens. Laissez passer quelques jours.',
    waiting: 'On trie les gens, puis on les trie encore par moitiés',
    groups: 'Les groupes, par ce que leurs gens aiment plus que les autres',
    unit: (count) => `personnes, sur ${integer(count)} dont on sait quelque chose`,
    stability: ({ mean, low, high, shapeless }) =>
      rich`Deux moitiés des gens trouvent des groupes qui s’accordent à ${guessed(decimal(mean, 2))} (${decimal(low, 2)} à ${decimal(high, 2)} ; 1 : les mêmes). Un nuage sans aucun groupe donne ${decimal(shapeless, 2)} : ${low > shapeless ? 'ceux-ci tiennent donc mieux que des coupes dans un nuage informe.' : 'ce sont donc peut-être des tranches d’une seule foule plutôt que de vrais groupes.'}`,
    how: 'K-moyennes sur les directions des croyances : chacun va à la plus proche de k moyennes jusqu’à ce que personne ne change, depuis 8 départs. Nommé par les deux genres que ses gens sont censés aimer le plus au-delà des autres. Stabilité : on coupe les gens en deux au sort, chaque moitié trouve ses groupes, tout le monde est trié par les deux, et l’on compare les deux tris (indice de Rand ajusté, 0 par hasard, 1 identiques), sur 10 coupes. Le nuage sans groupes a chaque colonne des mêmes nombres redistribuée.',
    likesMost: 'Aime surtout',
    people: 'Personnes',
    strength: 'Goût le plus fort, en écarts-types',
    standsOut: 'Pays qui se détache',
    country: (name, share, of) => `${name} : ${share} (de tous : ${of})`,
    counted: (count) => people(count),
    held: 'Un formulaire aurait-⁠il pu les demander ?',
    heldSentence: (against, weak) => {
      const told = against.map((one) => `${WHATS[one.what]} ${howFar(one)} (${decimal(one.v, 2)})`)
      const [first, ...rest] = told
      return rich`Les groupes vont avec ${recorded(first)}${rest.length > 0 ? ' ; avec ' : ''}${rest.length > 0 ? truth(list(rest)) : ''}. ${weak ? 'Un groupe de goût n’est pas une catégorie sociale : connaître l’un dit peu de l’autre.' : 'Ici, groupes et catégories sociales vont ensemble.'}`
    },
    heldUnit: 'V de Cramér, 0 rien en commun à 1 l’un dit l’autre ; en gris : étiquettes redistribuées',
    heldHow:
      'V de Cramér entre groupes et étiquettes, à côté du même avec les étiquettes redistribuées 400 fois (moyenne et 95 % du milieu). Faible, c’est moins de 0,3 : choisi par nous. Le pays est sur le compte. L’âge, en quatre tranches, et la vraie communauté viennent de la simulation, pour la première personne derrière un profil. L’indice de Rand dit à quel point les deux tris sont le même.',
    hidden: 'Montrez les goûts réels pour comparer ces groupes aux âges réels et aux vraies communautés de goût.',
    against: 'Comparé à',
    whats: { country: 'Pays', age: 'Âge, quatre tranches', community: 'Vraie communauté de goût' },
    v: 'V de Cramér',
    chance: 'Par hasard',
    rand: 'Indice de Rand ajusté',
    span: (low, high) => `${low} à ${high}`,
    seenBeside: (seen, span) => `${seen}, par hasard ${span}`,
  },
}
