import { createElement, Fragment } from 'react'
import type { Rich } from '../../i18n/rich'
import { LayerNumber } from './LayerNumber'

/** A sentence whose numbers wear their layer. */
export function Sentence({ text }: { readonly text: Rich }) {
  return createElement(Fragment, null, ...text.map((part) => (typeof part === 'string' ? part : createElement(LayerNumber, part))))
}
