import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { registerOffline } from './app/offline'
import './app/fonts.css'
import './app/theme.css'
import './app/layers.css'
import { session } from './store/session'

const root = document.getElementById('root')
if (root === null) throw new RangeError('Expected the page to hold an element with id `root`, got none')
document.documentElement.dataset.theme = session.store.getState().theme
session.start()
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
registerOffline()
