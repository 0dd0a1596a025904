import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { registerOffline } from './app/offline'

const root = document.getElementById('root')
if (root === null) throw new RangeError('Expected the page to hold an element with id `root`, got none')
createRoot(root).render(
  <StrictMode>
    <h1>Séance</h1>
  </StrictMode>,
)
registerOffline()
