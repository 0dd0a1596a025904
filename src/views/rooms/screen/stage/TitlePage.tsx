import { type ComponentProps, useId, useState } from 'react'
import type { PublicTitle } from '../../../../engine/contract/catalogue'
import { useMessages } from '../../../../store/language'
import { session } from '../../../../store/session'
import { Poster } from '../../../art/Poster'
import { TrailerPlayer } from '../../../art/trailer/TrailerPlayer'
import { useQuestion } from '../../../page/useQuestion'
import { Button } from '../../../parts/Button'
import { Sentence } from '../../../parts/Sentence'
import { Waiting } from '../../../parts/Waiting'
import { trailerLetter } from '../../../why/derive'
import { PeopleBehind } from '../../../why/PeopleBehind'
import { Cast } from './Cast'
import { Deeds } from './Deeds'
import { Episodes } from './Episodes'
import { MoreLikeThis } from './MoreLikeThis'
import { NotYours } from './NotYours'
import type { StageAbout } from './stageProps'
import { wordKind } from './words'
import './TitlePage.css'

interface TitlePageProps extends StageAbout {
  readonly title: PublicTitle
  readonly onBack: () => void
}

/** A title's own page: poster, facts, cast, episodes, what is like it, who watched both; and what one can do, in one's own seat. */
export function TitlePage({ title, onBack, ...about }: TitlePageProps) {
  const messages = useMessages()
  const { watching, titles, membership } = messages
  const { seat, person, catalogue } = about
  const heading = useId()
  const asked = useQuestion('titlePage', { seat, title: title.id })
  const page = asked.answer?.title === title.id ? asked.answer : null
  return (
    <article className="title-page" aria-labelledby={heading} data-testid="title-page" data-title={title.id}>
      <div className="title-page-back">
        <Button onClick={onBack}>{watching.back}</Button>
      </div>
      <div className="title-page-poster">
        <Poster title={title} />
      </div>
      <div className="title-page-head">
        <h3 id={heading} className="title-page-name" tabIndex={-1} data-arrival>
          {title.name}
        </h3>
        <p className="title-page-facts">
          {wordKind(title, messages)}
          {title.releasedOn > 0 && (
            <>
              {' '}
              <Sentence text={membership.arrived(title.releasedOn)} />
            </>
          )}
        </p>
        {page === null ? (
          <Waiting on={asked} words={titles.waiting} />
        ) : (
          <>
            {person.isVisitor ? <Deeds {...about} title={title} page={page} /> : <NotYours person={person} />}
            <p className="title-page-why">
              <Button look="plain" onClick={() => session.actions.openTile(seat, title.id)}>
                {person.isVisitor ? titles.why.titleYou : titles.why.title(person.name)}
              </Button>
            </p>
            <Trailer title={title} trailer={page.trailer} catalogue={catalogue} />
          </>
        )}
      </div>
      <Cast title={title} catalogue={catalogue} />
      {page !== null && (
        <>
          {title.episodes > 1 && <Episodes {...about} title={title} standing={page.standing} />}
          <MoreLikeThis {...about} page={page} />
          <PeopleBehind detail={page} catalogue={catalogue} />
        </>
      )}
    </article>
  )
}

/** The one of ten that is chosen for this person; it plays when it is pressed. */
function Trailer({ title, trailer, catalogue }: Omit<ComponentProps<typeof TrailerPlayer>, 'playing'>) {
  const { watching } = useMessages()
  const [playing, setPlaying] = useState(false)
  return (
    <div className="title-page-trailer">
      <TrailerPlayer
        key={trailer}
        title={title}
        trailer={trailer}
        catalogue={catalogue}
        playing={playing}
        onEnd={() => setPlaying(false)}
      />
      <Button look="plain" onClick={() => setPlaying(!playing)}>
        {playing ? watching.trailer.hold : watching.trailer.play(trailerLetter(trailer))}
      </Button>
    </div>
  )
}
