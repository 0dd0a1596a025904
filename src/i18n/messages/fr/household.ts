import { formatFor } from '../../format'
import { recorded, rich, truth } from '../../rich'
import type { household as english } from '../en/household'

const { decimal, integer, plural } = formatFor('fr')

export const household: typeof english = {
  title: (number) => `Foyer ${integer(number)}`,
  sentence: (people, country) => rich`${recorded(plural(people, { one: 'Un profil', other: `${integer(people)} profils` }))}, ${country}.`,
  gone: 'est parti',
  sofa: {
    title: 'Un profil chacun, ou un seul pour le canapé ?',
    sentence: 'Tout ce que ce foyer a fait, versé dans un seul profil : les mêmes traces, le même modèle, une page pour tous.',
    alone: 'Une seule personne : rien à partager.',
    shared: 'Dans ce monde, chaque foyer n’ouvre qu’un profil : personne ne dit au service qui est assis là.',
    toShared: 'Vivre ce monde avec un profil pour le canapé',
    toOwn: 'Vivre ce monde avec un profil chacun',
    otherNote: 'Les mêmes gens, les mêmes dés, depuis le premier jour. « Défaire » ramène le monde que vous avez.',
    hits: ({ own, sofa, asked }) =>
      rich`Sur ${recorded(plural(asked, { one: `${integer(asked)} titre commencé`, other: `${integer(asked)} titres commencés` }))} en quatre semaines, ${recorded(integer(own))} ${plural(own, { one: 'était', other: 'étaient' })} parmi les dix premiers devinés ; pour le canapé ${recorded(integer(sofa))}.`,
    noHits: 'Rien de nouveau n’a été commencé en quatre semaines.',
    truth: ({ own, sofa, random }) =>
      rich`Deviné contre le vrai goût : ${truth(decimal(own, 2))} à part, ${truth(decimal(sofa, 2))} sur le canapé, ${truth(decimal(random, 2))} au hasard.`,
    loses: 'y perd',
    gains: 'y gagne',
    same: 'aucune différence',
    columns: {
      person: 'Personne',
      asked: 'Titres nouveaux',
      own: 'Devinés, profil à soi',
      sofa: 'Devinés, canapé',
      real: 'Vrai, à soi',
      realSofa: 'Vrai, canapé',
    },
    table: 'Ce que chacun y perd, en tableau',
    how: 'ce qui est comparé, et ce qu’on ne peut pas dire',
    caveat:
      'Un titre est deviné quand il était parmi les dix premiers du modèle, sachant seulement ce qui était enregistré avant. Le modèle d’aujourd’hui a tout vu, des deux côtés. Et avec un seul profil, d’autres titres auraient été montrés, donc regardés.',
    page: 'La page que tous partageraient',
    show: 'Montrer la page commune',
    hide: 'La ranger',
  },
  acts: {
    more: 'Autres actions',
    clone: 'Cloner',
    cloneTitle: 'Une copie de cette personne',
    cloneNote: 'Les mêmes goûts et habitudes, d’autres dés : les soirées seront différentes, et le service part de rien.',
    name: 'Nom (peut rester vide)',
    nameNote: 'Vide : un nom tiré au sort.',
    invite: 'Inventer un foyer',
    room: (room, most) =>
      plural(room, {
        zero: `Ce monde a de la place pour ${integer(most)} nouveaux venus, et tous sont là. Défaites une invitation, ou ouvrez un autre monde.`,
        one: 'Il reste de la place pour un nouveau venu dans ce monde.',
        other: `Il reste de la place pour ${integer(room)} nouveaux venus dans ce monde.`,
      }),
    inviteTitle: 'Un nouveau foyer',
    inviteNote: 'Tiré comme les autres de ce monde. Ces gens arrivent aujourd’hui, et nul ne sait rien d’eux.',
    size: 'Combien de personnes',
    come: 'Les faire venir',
    remove: 'Retirer',
    removeAll: 'Retirer le foyer',
    back: 'Faire revenir',
    backAll: 'Faire revenir le foyer',
    removeNote: 'On ne regarde plus ; ce qui est enregistré reste.',
  },
}
