import type { PublicCatalogue } from '../../../../engine/contract/catalogue'
import type { Dossier } from '../../../../engine/lab/data/dossier'
import { useFormat, useMessages } from '../../../../store/language'
import { Sentence } from '../../../parts/Sentence'
import { DEVICES } from '../../../vocabulary'
import { titleName } from '../../../wording/title'

interface InferredProps {
  readonly answer: Dossier
  readonly catalogue: PublicCatalogue
  readonly truth: boolean
}

/** Hours, devices, faces and who is probably watching: each in a sentence with what it rests on. */
export function Inferred({ answer, catalogue, truth }: InferredProps) {
  const { dossier: say, words } = useMessages()
  const { signed } = useFormat()
  const { hours, devices, minutes, faces, spread } = answer.inferred
  const quarter = hours.indexOf(Math.max(...hours))
  const device = devices.indexOf(Math.max(...devices))
  return (
    <section className="data-part dossier-part">
      <h2>{say.inferred}</h2>
      <ul className="dossier-list">
        <li>
          {minutes === 0 || hours[quarter] === 0 ? (
            say.noHours
          ) : (
            <Sentence text={say.hours(say.quarters[quarter] ?? '', hours[quarter], minutes / 60)} />
          )}
        </li>
        {minutes > 0 && devices[device] > 0 && (
          <li>
            <Sentence text={say.device(words.devices[DEVICES[device]], devices[device])} />
          </li>
        )}
        <li>
          {spread === null ? say.noSpread : <Sentence text={say.spread(spread)} />}{' '}
          {answer.really !== null && <Sentence text={say.really(answer.really)} />}
        </li>
        {faces.length === 0 ? (
          <li>{say.noFaces}</li>
        ) : (
          faces.map(({ artist, affinity, titles, real }) => (
            <li key={artist}>
              <Sentence
                text={say.face(
                  catalogue.artists[artist].name,
                  signed(affinity, 2),
                  titles.map((title) => titleName(catalogue, title) ?? ''),
                )}
              />{' '}
              {truth && real !== null && <Sentence text={say.faceReally(real)} />}
            </li>
          ))
        )}
      </ul>
    </section>
  )
}
