import { practiceIn } from '../../lib/text/practice-words'
import { useWords } from '../words'

/** The words of this page in the page's language. */
export const usePracticeWords = () => practiceIn(useWords().language)
