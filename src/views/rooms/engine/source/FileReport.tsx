import { FILE_WORDS } from '../../../../i18n/fileWords'
import { useSession } from '../../../../store/session'
import { useStudy } from '../../../../store/study/page'

/** What was read of the visitor's file, and what was left out of it and why. */
export function FileReport() {
  const report = useStudy((state) => state.report)
  const words = FILE_WORDS[useSession(({ language }) => language)]
  if (report === null) return null
  const { place, lines, taken, leftOut, titles } = report
  const said = words.read(place, { lines, titleOf: { length: taken }, leftOut })
  const ofTitles = titles?.leftOut.map((one) => `${titles.place}: ${words.leftOut(one)}.`) ?? []
  return (
    <ul className="engine-report" data-testid="file-report">
      {[...said, ...ofTitles].map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
