import { formatFor } from '../../format'
import type { launchThrows as english } from '../en/launchThrows'

const { integer, plural } = formatFor('fr')

export const launchThrows: typeof english = {
  lead: (more) =>
    `Un lancement est un jet de dés. ${plural(more, { one: 'Un autre dirait', other: `${integer(more)} autres diraient` })} comment il peut finir autrement.`,
  press: (more) => plural(more, { one: 'Jeter encore une fois', other: `Jeter encore ${integer(more)} fois` }),
  living: 'Le même lancement, avec d’autres jets de dés…',
  bands: (throws) =>
    `Les bandes : ce même lancement sous ${integer(throws)} jets de dés, heure par heure, du plus bas au plus haut. La ligne est le jet que vous voyez.`,
  band: (throws) => `du plus bas au plus haut de ${integer(throws)} jets`,
  counted: 'Ce qui est compté',
  brackets: (throws) => `Entre parenthèses : le plus bas et le plus haut de ${integer(throws)} jets de dés.`,
  mean: (name, mean, low, high) => `À la fin, ${name} : ${mean} en moyenne (95 fois sur 100 de ${low} à ${high}).`,
}
