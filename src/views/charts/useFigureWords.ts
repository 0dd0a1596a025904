import { FIGURE_WORDS, type FigureWords } from '../../i18n/figureWords'
import { useSession } from '../../store/session'

export const useFigureWords = (): FigureWords => FIGURE_WORDS[useSession(({ language }) => language)]
