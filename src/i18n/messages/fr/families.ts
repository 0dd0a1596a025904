import type { Family } from '../../../engine/contract/signals'
import { formatFor } from '../../format'
import { recorded, rich } from '../../rich'
import type { families as en } from '../en/families'

const { integer, plural } = formatFor('fr')

type OfFamily = { readonly [F in Family]: string }

const names: OfFamily = { behaviour: 'Comportements', habits: 'Habitudes' }
const hidden: OfFamily = {
  behaviour: 'Tous les comportements sont cachés à la machine.',
  habits: 'Toutes les habitudes sont cachées à la machine.',
}
const shown: OfFamily = {
  behaviour: 'Tous les comportements sont rendus à la machine.',
  habits: 'Toutes les habitudes sont rendues à la machine.',
}
const stepsHidden: OfFamily = { behaviour: 'Caché les comportements', habits: 'Caché les habitudes' }
const stepsShown: OfFamily = { behaviour: 'Rendu les comportements', habits: 'Rendu les habitudes' }

export const families: typeof en = {
  names,
  seen: (seen, all) => {
    if (seen === all) return `les ${integer(all)} sont vus`
    return seen === 0
      ? `les ${integer(all)} sont cachés`
      : `${plural(seen, { one: 'un vu', other: `${integer(seen)} vus` })} sur ${integer(all)}`
  },
  done: { hidden, shown },
  steps: { hidden: stepsHidden, shown: stepsShown },
  identity: {
    title: 'Identité',
    fixed: 'sans interrupteur',
    country: (country, same, all) =>
      rich`Pays : ${recorded(country)}, comme ${recorded(integer(same))} profils sur ${recorded(integer(all))}.`,
    none: 'Pays : la machine n’en voit aucun.',
    unknown: 'Inconnus : le nom, l’âge, le sexe.',
  },
  how: 'Les comportements sont ce que l’on fait, les habitudes quand et sur quoi on le fait, l’identité ce qui figure sur le compte. Du compte, la machine ne lit que le pays, pour ce qui y est très regardé. Le pays ne fait pas partie des sept signaux et n’a pas d’interrupteur à lui : il disparaît de la vue avec le dernier des sept, et avec « Cacher tout ce qui me concerne ». Aucune trace ne contient de nom, d’âge ni de sexe ; les noms et les visages de ces pages sont tirés au sort.',
}
