import type { Family } from '../../../engine/contract/signals'
import { formatFor } from '../../format'
import { recorded, rich } from '../../rich'
import type { families as en } from '../en/families'

const { integer, plural } = formatFor('fr')

type OfFamily = { readonly [F in Family]: string }

const names: OfFamily = { identity: 'Identité', behaviour: 'Comportements', habits: 'Habitudes' }
const hidden: OfFamily = {
  identity: 'Le pays est caché à la machine.',
  behaviour: 'Tous les comportements sont cachés à la machine.',
  habits: 'Toutes les habitudes sont cachées à la machine.',
}
const shown: OfFamily = {
  identity: 'Le pays est rendu à la machine.',
  behaviour: 'Tous les comportements sont rendus à la machine.',
  habits: 'Toutes les habitudes sont rendues à la machine.',
}
const stepsHidden: OfFamily = { identity: 'Caché le pays', behaviour: 'Caché les comportements', habits: 'Caché les habitudes' }
const stepsShown: OfFamily = { identity: 'Rendu le pays', behaviour: 'Rendu les comportements', habits: 'Rendu les habitudes' }

export const families: typeof en = {
  names,
  seen: (seen, all) => {
    const whole = all === 2 ? 'les deux' : `les ${integer(all)}`
    if (seen === all) return `${whole} sont vus`
    return seen === 0 ? `${whole} sont cachés` : `${plural(seen, { one: 'un vu', other: `${integer(seen)} vus` })} sur ${integer(all)}`
  },
  done: { hidden, shown },
  steps: { hidden: stepsHidden, shown: stepsShown },
  identity: {
    country: (country, same, all) => rich`${recorded(country)}, comme ${recorded(integer(same))} profils sur ${recorded(integer(all))}`,
    hidden: 'pays caché à la machine',
    none: 'la machine ne voit aucun pays',
    unknown: 'Inconnus : le nom, l’âge, le sexe. Enregistrés et jamais lus : la langue, la formule, quels profils sont d’enfants.',
    caption: 'Le contour : qui l’on est. La machine n’en a qu’une trace, le pays.',
    outlined: ' Son pays en trace le contour.',
  },
  how: 'Les comportements sont ce que l’on fait, les habitudes quand et sur quoi on le fait, l’identité ce qui figure sur le compte. Du compte, la machine ne lit que le pays, pour ce qui y est très regardé ; le contour de la silhouette est donc le pays, et s’efface quand on le cache. Le pays ne fait pas partie des sept signaux. La langue, la formule et quels profils sont d’enfants sont enregistrés aussi, et jamais lus. Aucune trace ne contient de nom, d’âge ni de sexe ; les noms et les visages de ces pages sont tirés au sort.',
}
