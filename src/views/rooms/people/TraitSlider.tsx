import type { ViewerId } from '../../../engine/contract/ids'
import type { TrueTrait } from '../../../engine/lab/snapshot'
import { useMessages } from '../../../store/language'
import { Slider } from '../../parts/Slider'
import { wordTrueTrait, wordTrueValue } from '../../people/words'
import type { WhatIf } from './useHadSheBeenSo'

interface TraitSliderProps {
  readonly viewer: ViewerId
  readonly trait: TrueTrait
  readonly whatIf: WhatIf
}

const STEPS = 40

/** One thing that a person really is. While it is dragged the page shows what would have been; let go, it becomes an act. */
export function TraitSlider({ viewer, trait, whatIf }: TraitSliderProps) {
  const messages = useMessages()
  const { change } = whatIf
  const dragged = change !== null && !whatIf.kept && change.viewer === viewer && change.trait === trait.trait
  const value = dragged ? change.value : trait.value
  return (
    <Slider
      label={wordTrueTrait(trait.name, messages)}
      value={value}
      range={{ min: trait.min, max: trait.max, step: (trait.max - trait.min) / STEPS }}
      words={wordTrueValue({ name: trait.name, value }, messages)}
      onChange={(next) => whatIf.drag({ viewer, trait: trait.trait, value: next })}
      onRelease={() => whatIf.release(trait.value)}
    />
  )
}
