import type { PublicCatalogue } from '../../../../engine/contract/catalogue'
import { useFormat, useMessages } from '../../../../store/language'
import { type Cut, type CutShot, moved, SECONDS, SHOTS, STRESS, withoutShot, withShot } from '../../../../store/trailers/cut'
import { race, type Work } from '../../../../store/trailers/race'
import { shotStill } from '../../../art/trailer/shotPicture'
import { CAPTIONS_AN_ASPECT } from '../../../art/trailer/storyboard'
import { captionOf, useTrailerWords } from '../../../art/trailer/words'
import { Button } from '../../../parts/Button'
import { Select } from '../../../parts/Select'
import { Slider } from '../../../parts/Slider'
import { type RoomTrailer, shotOf } from './board'

export interface CuttingAbout {
  readonly work: Work
  readonly catalogue: PublicCatalogue
  readonly ten: readonly RoomTrailer[]
}

interface CutShotLineProps {
  readonly shot: CutShot
  readonly at: number
  readonly cut: Cut
  readonly about: CuttingAbout
}

/** One shot of what is cut: its place, its length, how much it is leaned on, and what stands under it. */
export function CutShotLine({ shot, at, cut, about: { work, catalogue, ten } }: CutShotLineProps) {
  const { trailersRoom: say, words } = useMessages()
  const { decimal } = useFormat()
  const drawn = shotOf(shot, ten)
  if (drawn === null || drawn.aspect === null) return null
  const { key } = shot
  const name = say.shotName(at + 1, words.aspects[drawn.aspect])
  return (
    <li className="cut-shot" data-aspect={drawn.aspect}>
      <span className="cut-shot-picture">
        <img src={shotStill(drawn, work.title)} alt="" draggable={false} />
      </span>
      <div className="cut-shot-words">
        <strong>{name}</strong>
        <CaptionChoice shot={shot} cut={cut} about={{ work, catalogue, ten }} />
      </div>
      <div className="cut-shot-sliders">
        <Slide cut={cut} work={work} shot={shot} of="seconds" label={say.length} range={SECONDS} words={say.seconds(shot.seconds)} />
        <Slide cut={cut} work={work} shot={shot} of="stress" label={say.stress} range={STRESS} words={`× ${decimal(shot.stress, 2)}`} />
      </div>
      <div className="cut-shot-buttons">
        <Button disabled={at === 0} name={say.earlier(name)} onClick={() => race.cut(work, moved(cut, key, -1))}>
          ↑
        </Button>
        <Button disabled={at === cut.shots.length - 1} name={say.later(name)} onClick={() => race.cut(work, moved(cut, key, 1))}>
          ↓
        </Button>
        <Button disabled={cut.shots.length <= SHOTS.min} name={say.removeShot(name)} onClick={() => race.cut(work, withoutShot(cut, key))}>
          ×
        </Button>
      </div>
    </li>
  )
}

interface SlideProps extends Pick<CutShotLineProps, 'shot' | 'cut'> {
  readonly work: Work
  readonly of: 'seconds' | 'stress'
  readonly label: string
  readonly range: { readonly min: number; readonly max: number; readonly step: number }
  readonly words: string
}

function Slide({ work, shot, cut, of, label, range, words }: SlideProps) {
  return (
    <Slider
      label={label}
      value={shot[of]}
      range={range}
      words={words}
      onChange={(value) => race.cut(work, withShot(cut, shot.key, { [of]: value }))}
    />
  )
}

const NONE = 'none'

function CaptionChoice({ shot, cut, about: { work, catalogue, ten } }: Pick<CutShotLineProps, 'shot' | 'cut' | 'about'>) {
  const { trailersRoom: say } = useMessages()
  const words = useTrailerWords()
  const drawn = shotOf(shot, ten)
  if (drawn === null) return null
  const lines = Array.from({ length: CAPTIONS_AN_ASPECT }, (_, caption) => ({
    value: String(caption),
    name: captionOf({ ...drawn, caption }, work.title, { words, catalogue }) ?? '',
  }))
  return (
    <Select
      label={say.caption}
      value={shot.caption === null ? NONE : String(shot.caption)}
      options={[{ value: NONE, name: say.noCaption }, ...lines]}
      onChange={(value) => race.cut(work, withShot(cut, shot.key, { caption: value === NONE ? null : Number(value) }))}
    />
  )
}
