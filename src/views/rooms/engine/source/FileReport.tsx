import { FILE_WORDS } from '../../../../i18n/fileWords'
import { useMessages } from '../../../../store/language'
import { useSession } from '../../../../store/session'
import { useStudy } from '../../../../store/study/page'

/** What was read of the visitor's file; behind it what was left out, and why. */
export function FileReport() {
  const { file: say } = useMessages().study
  const report = useStudy((state) => state.report)
  const words = FILE_WORDS[useSession(({ language }) => language)]
  if (report === null) return null
  const { place, lines, taken, leftOut, titles } = report
  const [read, ...reasons] = words.read(place, { lines, titleOf: { length: taken }, leftOut })
  const ofTitles = titles?.leftOut.map((one) => `${titles.place}: ${words.leftOut(one)}.`) ?? []
  const all = [...reasons, ...ofTitles]
  return (
    <div className="engine-report" data-testid="file-report">
      {all.length === 0 ? (
        <p>{read}</p>
      ) : (
        <details>
          <summary>
            {read} <span className="engine-why">{say.whyLeftOut}</span>
          </summary>
          <ul>
            {all.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
