import * as en from './en'
import * as followedEn from './followed-en'
import * as followedId from './followed-id'
import * as footprintEn from './footprint-en'
import * as footprintId from './footprint-id'
import * as healthEn from './health-en'
import * as healthId from './health-id'
import * as historyEn from './history-en'
import * as historyId from './history-id'
import * as hygieneEn from './hygiene-en'
import * as hygieneId from './hygiene-id'
import * as id from './id'
import * as problemsEn from './import-problems-en'
import * as problemsId from './import-problems-id'
import * as keepEn from './keep-en'
import * as keepId from './keep-id'
import * as momentEn from './moment-en'
import * as momentId from './moment-id'
import * as refusalsEn from './pack-refusals-en'
import * as refusalsId from './pack-refusals-id'
import * as pagesEn from './pages-en'
import * as pagesId from './pages-id'
import * as photosEn from './photos-en'
import * as photosId from './photos-id'
import * as popupEn from './popup-en'
import * as popupId from './popup-id'
import * as reportEn from './report-en'
import * as reportId from './report-id'
import * as reviewEn from './review-en'
import * as reviewId from './review-id'
import * as scanEn from './scan-en'
import * as scanId from './scan-id'
import * as waitingEn from './waiting-en'
import * as waitingId from './waiting-id'
import * as welcomeEn from './welcome-en'
import * as welcomeId from './welcome-id'
import * as whyEn from './why-en'
import * as whyId from './why-id'
import * as workingEn from './working-en'
import * as workingId from './working-id'

/**
 * The words several pages show, in one language. Content scripts import `id.ts` and `en.ts` alone; what a single page shows
 * (`help-*`, `practice-*`) is carried by that page.
 */
export type Text = typeof id &
  typeof pagesId &
  typeof popupId &
  typeof footprintId &
  typeof whyId &
  typeof healthId &
  typeof historyId &
  typeof hygieneId &
  typeof welcomeId &
  typeof reviewId &
  typeof reportId &
  typeof photosId &
  typeof momentId &
  typeof scanId &
  typeof waitingId &
  typeof refusalsId &
  typeof workingId &
  typeof followedId &
  typeof keepId &
  typeof problemsId

const TEXTS: Record<'id' | 'en', Text> = {
  id: {
    ...id,
    ...pagesId,
    ...popupId,
    ...footprintId,
    ...whyId,
    ...healthId,
    ...historyId,
    ...hygieneId,
    ...welcomeId,
    ...reviewId,
    ...reportId,
    ...photosId,
    ...momentId,
    ...scanId,
    ...waitingId,
    ...refusalsId,
    ...workingId,
    ...followedId,
    ...keepId,
    ...problemsId,
  },
  en: {
    ...en,
    ...pagesEn,
    ...popupEn,
    ...footprintEn,
    ...whyEn,
    ...healthEn,
    ...historyEn,
    ...hygieneEn,
    ...welcomeEn,
    ...reviewEn,
    ...reportEn,
    ...photosEn,
    ...momentEn,
    ...scanEn,
    ...waitingEn,
    ...refusalsEn,
    ...workingEn,
    ...followedEn,
    ...keepEn,
    ...problemsEn,
  },
}
export const textIn = (language: 'id' | 'en'): Text => TEXTS[language]
