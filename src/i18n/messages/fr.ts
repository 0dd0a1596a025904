import type { en } from './en'
import { arranging } from './fr/arranging'
import { audiences } from './fr/audiences'
import { audienceView } from './fr/audienceView'
import { bar } from './fr/bar'
import { best } from './fr/best'
import { charts } from './fr/charts'
import { choiceSteps } from './fr/choiceSteps'
import { close } from './fr/close'
import { company } from './fr/company'
import { compareView } from './fr/compareView'
import { consentCards } from './fr/consentCards'
import { cuttingRoom } from './fr/cuttingRoom'
import { data } from './fr/data'
import { dataRoom } from './fr/dataRoom'
import { days } from './fr/days'
import { done } from './fr/done'
import { doors } from './fr/doors'
import { dossier } from './fr/dossier'
import { engine } from './fr/engine'
import { families } from './fr/families'
import { felt } from './fr/felt'
import { foundView } from './fr/foundView'
import { givenAway } from './fr/givenAway'
import { guess } from './fr/guess'
import { guessStudy } from './fr/guessStudy'
import { hand } from './fr/hand'
import { household } from './fr/household'
import { kept } from './fr/kept'
import { launchPicture } from './fr/launchPicture'
import { launchThrows } from './fr/launchThrows'
import { launchView } from './fr/launchView'
import { learnView } from './fr/learnView'
import { lessons } from './fr/lessons'
import { lived } from './fr/lived'
import { logsView } from './fr/logsView'
import { membership } from './fr/membership'
import { menu } from './fr/menu'
import { minute } from './fr/minute'
import { older } from './fr/older'
import { people } from './fr/people'
import { person } from './fr/person'
import { population } from './fr/population'
import { problems } from './fr/problems'
import { rewardsView } from './fr/rewardsView'
import { screen } from './fr/screen'
import { shell } from './fr/shell'
import { sky } from './fr/sky'
import { sofa } from './fr/sofa'
import { strandViews } from './fr/strandViews'
import { study } from './fr/study'
import { table } from './fr/table'
import { time } from './fr/time'
import { titles } from './fr/titles'
import { trace } from './fr/trace'
import { trailerChecks } from './fr/trailerChecks'
import { trailersRoom } from './fr/trailersRoom'
import { turns } from './fr/turns'
import { twoWorlds } from './fr/twoWorlds'
import { watching } from './fr/watching'
import { welcome } from './fr/welcome'
import { words } from './fr/words'

/** French, whole. Its files hold the no-break spaces that the language asks for; test/i18n/typography.test.ts looks. */
export const fr: typeof en = {
  words,
  arranging,
  twoWorlds,
  watching,
  welcome,
  shell,
  time,
  problems,
  rewardsView,
  screen,
  titles,
  older,
  people,
  sky,
  person,
  hand,
  household,
  population,
  data,
  dataRoom,
  doors,
  dossier,
  audiences,
  felt,
  days,
  done,
  engine,
  foundView,
  givenAway,
  guess,
  guessStudy,
  launchPicture,
  launchThrows,
  launchView,
  audienceView,
  compareView,
  consentCards,
  cuttingRoom,
  logsView,
  learnView,
  lessons,
  minute,
  bar,
  charts,
  menu,
  sofa,
  families,
  strandViews,
  study,
  table,
  best,
  lived,
  trace,
  trailersRoom,
  choiceSteps,
  trailerChecks,
  turns,
  close,
  company,
  kept,
  membership,
}
