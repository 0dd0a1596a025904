import { useMessages } from '../../store/language'
import { How } from '../parts/How'
import { Sentence } from '../parts/Sentence'
import { aspectLiked, drawsWon, stressedAspects, trailerLetter } from './derive'
import type { WhyProps } from './whyProps'
import './TrailerChosen.css'

/** Which of the ten trailers, with what probability out of how many draws, and what each was expected to bring. */
export function TrailerChosen({ detail, catalogue }: WhyProps) {
  const { titles, words } = useMessages()
  const { trailer: say } = titles
  const { trailer } = detail
  const stressed = stressedAspects(catalogue, detail.title, trailer.chosen)
  const liked = aspectLiked(stressed, trailer.affinities)
  return (
    <section className="why-part">
      <h3>{say.title}</h3>
      <p>
        {say.chosen(
          trailerLetter(trailer.chosen),
          stressed.map(({ aspect }) => words.aspects[aspect]),
        )}{' '}
        {liked !== null && say.because(words.aspects[liked])}
      </p>
      <p>
        {trailer.draws > 0 ? (
          <Sentence text={say.ofDraws(drawsWon(trailer.probability, trailer.draws), trailer.draws)} />
        ) : trailer.probability === 1 ? (
          say.certain
        ) : (
          <Sentence text={say.probability(trailer.probability)} />
        )}
      </p>
      <How about={say.title}>
        {trailer.expected === null ? <p>{say.noneExpected}</p> : <Expected detail={detail} catalogue={catalogue} />}
        <p>
          {say.how} {say.policies[trailer.policy]}.
        </p>
        {trailer.policy === 'linearThompson' && <p>{say.howText}</p>}
      </How>
    </section>
  )
}

function Expected({ detail, catalogue }: WhyProps) {
  const { titles, words } = useMessages()
  const { trailer: say } = titles
  const { expected, chosen } = detail.trailer
  if (expected === null) return null
  const most = Math.max(...expected, Number.MIN_VALUE)
  return (
    <>
      <p className="why-quiet">{say.expectedTitle}</p>
      <table className="expected">
        <caption className="visually-hidden">{say.expectedTitle}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{say.title}</th>
            <th scope="col">{say.stress}</th>
            <th scope="col">{say.expectedName}</th>
          </tr>
        </thead>
        <tbody>
          {expected.map((share, trailer) => (
            <tr key={trailerLetter(trailer)} className={trailer === chosen ? 'expected-chosen' : undefined}>
              <th scope="row">
                <span className="tile-letter">{trailerLetter(trailer)}</span>
              </th>
              <td className="expected-stress">
                {stressedAspects(catalogue, detail.title, trailer)
                  .map(({ aspect }) => words.aspects[aspect])
                  .join(', ')}
                {trailer === chosen && ' '}
                {trailer === chosen && <span className="expected-mark">{say.chosenMark}</span>}
              </td>
              <td className="expected-value">
                <span className="expected-bar" aria-hidden="true" style={{ width: `${(Math.max(0, share) / most) * 60}%` }} />
                {say.expected(share)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
