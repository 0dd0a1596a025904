import { Sentence } from '../../../parts/Sentence'
import { firstTen, sharedTen } from '../derive'
import { FaceToFace } from '../FaceToFace'
import type { PanelProps } from '../panelProps'
import './TwoPages.css'
import { useLessonWords } from '../useLessonWords'

/** Step 1: the claim, and two people of this world face to face. */
export function TwoPages({ world }: PanelProps) {
  const noDataNoMagic = useLessonWords()
  const { twoPages: say } = noDataNoMagic
  const [one, other] = world.people
  const shared = sharedTen(...world.pages)
  return (
    <>
      <h1>{say.title(one.person.name, other.person.name)}</h1>
      <figure className="claim">
        <blockquote>{noDataNoMagic.claim}</blockquote>
        <figcaption>{noDataNoMagic.claimSource}</figcaption>
      </figure>
      <FaceToFace world={world} />
      <p className="lesson-lead" data-testid="shared" data-shared={shared.length}>
        <Sentence text={say.shared(shared.length, firstTen(world.pages[0]).length)} />
      </p>
      <p className="lesson-quiet two-pages-who">
        <Sentence text={say.who([one.pressed, other.pressed])} />
      </p>
    </>
  )
}
