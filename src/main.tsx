import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { afterFirstPage } from './app/afterFirstPage'
import { registerOffline } from './app/offline'
import './app/fonts.css'
import './app/theme.css'
import './app/layers.css'
import { fetchMessages, LANGUAGES } from './i18n/spoken'
import { session } from './store/session'

const root = document.getElementById('root')
if (root === null) throw new RangeError('Expected the page to hold an element with id `root`, got none')
document.documentElement.dataset.theme = session.store.getState().theme
session.start()
// The world opens beside, while the words come.
void fetchMessages(session.store.getState().language).then(() =>
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
)
afterFirstPage(() => {
  registerOffline()
  // So that the other one is here before it is asked for. Where it cannot be had, asking says so.
  for (const language of LANGUAGES) fetchMessages(language).catch(() => undefined)
})
