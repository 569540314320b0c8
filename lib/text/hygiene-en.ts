import type * as id from './hygiene-id'

export const hygiene: typeof id.hygiene = {
  title: 'Footprint hygiene',
  lead: 'What is past can be tidied up; what is to come can be prevented in the site’s settings. Go through it one by one, as far as you need.',
  first:
    'If you have been reported or are under investigation, do not change or delete anything yet. Talk to your personnel office or your counsel.',
  open: 'Open the checklist',
  linkHint:
    'Settings of each site that help to look after your footprint: likes, whom you follow, tags, bio, and office accounts.',
  back: 'Back to My footprint',
  print: 'Print this list',
  site: 'Site',
  progress: '{done} of {all} looked at',
  done: 'I have looked at it',
  doneOn: 'looked at {day}',
  openPage: 'Open the page on {site}',
  unverified:
    'Put together from public descriptions on {day}; not yet compared with the site. Menu names may differ a little.',
  checkedOn: 'Compared with the site on {day}.',
  local: 'These ticks are kept on this device only. Nothing is sent, and we do not touch the site’s settings.',
  topics: {
    likes: { what: 'Who sees your likes', why: 'An open list of likes can be read as support, even years later.' },
    following: {
      what: 'Who sees whom you follow',
      why: 'Following a contestant’s account is among what is disputed; the list is better not open.',
    },
    tags: {
      what: 'Tags wait for your approval',
      why: 'Others can tag you in campaign photos. If your approval is needed, you know before others see it.',
    },
    bio: {
      what: 'No job title in the bio of a personal account',
      why: 'With a job title in the bio, each like can read as the agency’s stance.',
    },
    apart: {
      what: 'Personal and office accounts apart',
      why: 'A slip is easy while the office account is still signed in on a personal phone.',
    },
    photos: {
      what: 'Old photos that tag you',
      why: 'Photos with a candidate from long ago can still be found by your name.',
    },
  },
}
