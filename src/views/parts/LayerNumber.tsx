import type { Marked } from '../../i18n/rich'
import './LayerNumber.css'

/** A number, or a few words with one, in its layer's colour and underline: dotted, solid or dashed, so that grey tells them apart too. */
export function LayerNumber({ layer, text }: Marked) {
  return <span className={`layer-number layer-${layer}`}>{text}</span>
}
