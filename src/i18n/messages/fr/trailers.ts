import type { Aspect } from '../../../engine/contract/vocabulary'
import { formatFor } from '../../format'
import type { Credits, trailers as english } from '../en/trailers'

const { integer, plural } = formatFor('fr')

/** De Gabriel, d’Aminata. */
const de = (name: string): string => (/^[AEIOUÀÂÉÈÊÎÔÛ]/.test(name) ? `d’${name}` : `de ${name}`)

const captions: { readonly [A in Aspect]: readonly ((credits: Credits) => string)[] } = {
  lead: [
    ({ lead }) => `${lead}.`,
    ({ lead }) => `${lead}, comme jamais.`,
    () => 'Un visage qu’on n’oublie pas.',
    () => 'Personne ne détourne les yeux.',
    ({ lead }) => `Tout tourne autour ${de(lead)}.`,
    () => 'Ce regard sait quelque chose.',
    ({ lead }) => `${lead} se tait, pour une fois.`,
    () => 'Un seul rôle. Toute une vie.',
  ],
  director: [
    ({ director }) => `Réalisation : ${director}.`,
    ({ director }) => `Vu par ${director}.`,
    () => 'Chaque plan est une décision.',
    () => 'Regardez encore.',
    ({ director }) => `${director} prend son temps. Et le vôtre.`,
    () => 'Tourné à la lumière de novembre.',
    () => 'Rien n’est là par hasard.',
    () => 'Une façon de voir.',
  ],
  romance: [
    () => 'Ils ne devaient pas se rencontrer.',
    () => 'Deux personnes. Un parapluie.',
    () => 'Tout commence par un regard.',
    () => 'Elle a gardé la lettre.',
    () => 'Certains adieux durent des années.',
    () => 'Reste un peu.',
    () => 'Il a raté le dernier train. Exprès.',
    () => 'Tout un été.',
  ],
  action: [
    () => 'Courez.',
    () => 'Plus de freins.',
    () => 'Encore onze secondes.',
    () => 'Il n’y a pas d’autre route.',
    () => 'Ils savent où vous êtes.',
    () => 'Ne regardez pas en bas.',
    () => 'Une seule issue.',
    () => 'Tout part d’une étincelle.',
  ],
  politics: [
    () => 'Certains accords se font la nuit.',
    () => 'Recomptez.',
    () => 'Chacun a son prix. Ou sa voix.',
    () => 'La porte reste fermée.',
    () => 'Une voix de majorité.',
    () => 'Qui a écrit ce discours ?',
    () => 'Le pays regarde.',
    () => 'Le pouvoir est une petite pièce.',
  ],
  dread: [
    () => 'N’ouvrez pas.',
    () => 'Il y a quelqu’un.',
    () => 'Ça vous a entendu.',
    () => 'La lumière était allumée.',
    () => 'Comptez les marches.',
    () => 'On vous avait dit de ne pas regarder.',
    () => 'C’était là avant vous.',
    () => 'Derrière vous.',
  ],
  comedy: [
    () => 'Que pourrait-il arriver ?',
    () => 'Ce n’était pas prévu.',
    () => 'Une famille comme les autres. Presque.',
    () => 'Personne n’a commandé d’oie.',
    () => 'L’idée semblait bonne.',
    () => 'Gardez votre sérieux.',
    () => 'Ils ont apporté un gâteau.',
    () => 'Je peux tout expliquer.',
  ],
  wonder: [
    () => 'Il existe un autre ciel.',
    () => 'Loin de tout ce que vous connaissez.',
    () => 'Levez les yeux.',
    () => 'La carte s’arrête ici.',
    () => 'Là-bas, quelque chose répond.',
    () => 'C’était avant les horloges.',
    () => 'Cela ne brille que la nuit.',
    () => 'Suivez la lumière.',
  ],
}

export const trailers: typeof english = {
  captions,
  letter: (letter) => `Bande-annonce ${letter}`,
  by: (director) => de(director),
  episodes: (count) => plural(count, { one: 'Un épisode', other: `${integer(count)} épisodes` }),
  film: 'Un film',
  described: (letter, name, lines) => `Bande-annonce ${letter} de « ${name} », muette. ${lines.join(' ')}`,
}
