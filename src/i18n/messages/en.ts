import { arranging } from './en/arranging'
import { audiences } from './en/audiences'
import { audienceView } from './en/audienceView'
import { bar } from './en/bar'
import { best } from './en/best'
import { charts } from './en/charts'
import { choiceSteps } from './en/choiceSteps'
import { close } from './en/close'
import { company } from './en/company'
import { compareView } from './en/compareView'
import { consentCards } from './en/consentCards'
import { cuttingRoom } from './en/cuttingRoom'
import { data } from './en/data'
import { dataRoom } from './en/dataRoom'
import { days } from './en/days'
import { done } from './en/done'
import { doors } from './en/doors'
import { dossier } from './en/dossier'
import { engine } from './en/engine'
import { families } from './en/families'
import { felt } from './en/felt'
import { foundView } from './en/foundView'
import { givenAway } from './en/givenAway'
import { guess } from './en/guess'
import { guessStudy } from './en/guessStudy'
import { hand } from './en/hand'
import { household } from './en/household'
import { kept } from './en/kept'
import { launchPicture } from './en/launchPicture'
import { launchThrows } from './en/launchThrows'
import { launchView } from './en/launchView'
import { learnView } from './en/learnView'
import { lessons } from './en/lessons'
import { lived } from './en/lived'
import { logsView } from './en/logsView'
import { membership } from './en/membership'
import { menu } from './en/menu'
import { minute } from './en/minute'
import { older } from './en/older'
import { people } from './en/people'
import { person } from './en/person'
import { population } from './en/population'
import { problems } from './en/problems'
import { rewardsView } from './en/rewardsView'
import { screen } from './en/screen'
import { shell } from './en/shell'
import { sky } from './en/sky'
import { sofa } from './en/sofa'
import { strandViews } from './en/strandViews'
import { study } from './en/study'
import { table } from './en/table'
import { time } from './en/time'
import { titles } from './en/titles'
import { trace } from './en/trace'
import { trailerChecks } from './en/trailerChecks'
import { trailersRoom } from './en/trailersRoom'
import { turns } from './en/turns'
import { twoWorlds } from './en/twoWorlds'
import { watching } from './en/watching'
import { welcome } from './en/welcome'
import { words } from './en/words'

/**
 * English, whole; its shape is every language's shape. A room adds its file here and in `fr.ts`.
 * A message is a text, or a function of typed values; numbers and plurals go through `formatFor`.
 */
export const en = {
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
