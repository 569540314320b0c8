import { helpIn } from '../../lib/text/help-words'
import { useWords } from '../words'

/** The words of this page in the page's language. */
export const useHelpWords = () => helpIn(useWords().language)
