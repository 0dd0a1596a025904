import type { PageView, Seat, TrueViewer } from '../../../engine/lab/snapshot'
import type { Messages } from '../../../i18n/messages'
import { useMessages } from '../../../store/language'
import { session } from '../../../store/session'
import { type Move, movesBetween } from '../../page/compare'
import { marksFor } from '../../page/marks'
import { FramedPage } from '../../page/PageRows'
import { useOpened, useTruePerson } from '../../page/useOpened'
import { Sentence } from '../../parts/Sentence'
import { strongestTastes } from '../../people/derive'
import { wordTrueTrait } from '../../people/words'
import { TraitSlider } from './TraitSlider'
import './TrueTastes.css'
import type { WhatIf } from './useHadSheBeenSo'

const STRONGEST = 8

interface TrueTastesProps {
  readonly seat: Seat
  readonly page: PageView
  readonly whatIf: WhatIf
}

/** The real traits of who sits there, each on a slider; and the page as it would have been. */
export function TrueTastes({ seat, page, whatIf }: TrueTastesProps) {
  const { people } = useMessages()
  const person = useTruePerson(seat.profile)
  if (person === null) return null
  return (
    <div className="tastes">
      <h3>{people.truth.title}</h3>
      <p>{people.truth.drag}</p>
      <div className="tastes-sides">
        <div className="tastes-viewers">
          {person.viewers.length > 1 && <p>{people.truth.several(person.viewers.length)}</p>}
          {person.viewers.map((viewer, index) => (
            <ViewerTraits key={viewer.viewer} viewer={viewer} number={person.viewers.length > 1 ? index + 1 : null} whatIf={whatIf} />
          ))}
        </div>
        <Preview page={page} whatIf={whatIf} />
      </div>
    </div>
  )
}

interface ViewerTraitsProps {
  readonly viewer: TrueViewer
  readonly number: number | null
  readonly whatIf: WhatIf
}

function ViewerTraits({ viewer, number, whatIf }: ViewerTraitsProps) {
  const { people, shell } = useMessages()
  const strongest = strongestTastes(viewer.traits, STRONGEST)
  const rest = viewer.traits.filter((trait) => !strongest.includes(trait))
  const slider = (trait: (typeof viewer.traits)[number]) => (
    <TraitSlider key={trait.trait} viewer={viewer.viewer} trait={trait} whatIf={whatIf} />
  )
  return (
    <section className="tastes-viewer">
      <p>
        {number !== null && shell.labelled(people.truth.person(number), '')}
        <Sentence text={[people.truth.age(viewer.age)]} />
      </p>
      <div className="tastes-sliders">{strongest.map(slider)}</div>
      {rest.length > 0 && (
        <details className="how">
          <summary>{people.truth.all(viewer.traits.length)}</summary>
          <div className="tastes-sliders">{rest.map(slider)}</div>
        </details>
      )}
    </section>
  )
}

/** The page, as it is or had she been so. */
function Preview({ page, whatIf }: { readonly page: PageView; readonly whatIf: WhatIf }) {
  const messages = useMessages()
  const truth = useTruePerson(page.seat.profile)
  const opened = useOpened()
  const { people } = messages
  const { preview, change, kept, computing } = whatIf
  const shown = preview ?? page
  const moves = preview === null ? [] : movesBetween(page, preview)
  const trait = truth?.viewers.flatMap(({ traits }) => traits).find((one) => one.trait === change?.trait)
  if (opened === null) return null
  return (
    <section className="tastes-preview" data-testid="preview" data-what-if={preview !== null}>
      <h3>{preview === null ? people.truth.asIs : people.truth.hadSheBeenSo}</h3>
      <p role="status">
        {computing && people.truth.computing}{' '}
        {trait !== undefined && wordPreview({ trait: wordTrueTrait(trait.name, messages), kept, moves }, messages)}
      </p>
      <FramedPage
        page={shown}
        catalogue={opened.catalogue}
        marksOf={marksFor({ shared: null, truth, moves })}
        onOpen={preview === null ? session.actions.openTile : null}
      />
    </section>
  )
}

interface Previewed {
  readonly trait: string
  readonly kept: boolean
  readonly moves: readonly Move[]
}

function wordPreview({ trait, kept, moves }: Previewed, { people }: Messages): string {
  if (kept) return people.truth.kept(trait)
  return `${people.truth.hadSheBeenSoNote(trait)} ${people.truth.changes(moves.length)}`
}
