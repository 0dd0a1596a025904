import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { afterFirstPage } from './app/afterFirstPage'
import { doorOf, fetchDoor } from './app/doors'
import { registerOffline } from './app/offline'
import './app/fonts.css'
import './app/theme.css'
import './app/layers.css'
import { fetchFirstMessages, fetchMessages, LANGUAGES } from './i18n/spoken'
import { session } from './store/session'

const root = document.getElementById('root')
if (root === null) throw new RangeError('Expected the page to hold an element with id `root`, got none')
document.documentElement.dataset.theme = session.store.getState().theme
session.start()
// The world opens beside, while the words come and what newcomers see first; where that cannot be had, its place says so.
const door = doorOf(session.store.getState())
const opening = door === 'opening' ? fetchDoor(door).catch(() => undefined) : null
void Promise.all([fetchFirstMessages(session.store.getState().language), opening]).then(() =>
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
)
afterFirstPage(() => {
  registerOffline()
  // The rest of the first minute, and what tells of an act: nobody should have to wait for these.
  fetchDoor('screen').catch(() => undefined)
  import('./views/rooms/screen/minute/PickRecords').catch(() => undefined)
  import('./app/NoticeLine').catch(() => undefined)
  // So that the other one is here before it is asked for. Where it cannot be had, asking says so.
  for (const language of LANGUAGES) fetchMessages(language).catch(() => undefined)
})
