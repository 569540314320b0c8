import type * as id from './id'

export const actions: typeof id.actions = {
  like: { noun: 'like', ask: 'Like this post by {a}?', dont: "Don't like", go: 'Like anyway' },
  share: { noun: 'share', ask: 'Share this post by {a}?', dont: "Don't share", go: 'Share anyway' },
  quote: { noun: 'quote', ask: 'Quote this post by {a}?', dont: "Don't quote", go: 'Quote anyway' },
  follow: { noun: 'follow', ask: 'Follow {a}?', dont: "Don't follow", go: 'Follow anyway' },
  comment: { noun: 'comment', ask: 'Comment on this post by {a}?', dont: "Don't comment", go: 'Comment anyway' },
  post: { noun: 'post', ask: 'Send this post?', dont: "Don't send", go: 'Send anyway' },
  join: { noun: 'join', ask: 'Join {a}?', dont: "Don't join", go: 'Join anyway' },
  rsvp: { noun: 'RSVP', ask: 'Say you attend the event of {a}?', dont: "Don't attend", go: 'Attend anyway' },
  'upload-photo': { noun: 'photo', ask: 'Upload this photo?', dont: "Don't upload", go: 'Upload anyway' },
  live: { noun: 'live', ask: 'Take part in the live of {a}?', dont: "Don't take part", go: 'Take part anyway' },
  'profile-frame': { noun: 'profile frame', ask: 'Use the frame of {a}?', dont: "Don't use it", go: 'Use it anyway' },
}

export const roles: typeof id.roles = {
  party: 'a political party',
  wing: 'a party wing',
  candidate: 'a candidate',
  pair: 'a candidate pair',
  'campaign-team': 'a campaign team',
  'volunteer-group': 'a volunteer group',
  'media-arm': 'a campaign media outlet',
  'office-holder': 'an office-holder who is also standing',
  institution: 'an institution',
  'election-body': 'an election body',
  news: 'a news outlet',
  'name-collision': 'a similar name',
}

export const phases: typeof id.phases = { 'bakal-calon': 'prospective-candidate phase', calon: 'candidate phase' }

export const parts: typeof id.parts = {
  author: '',
  original: 'shared from {a}',
  quoted: '', // the title says whom
  'co-author': 'together with {a}',
  group: 'in the group {a}',
  host: 'hosted by {a}',
  context: 'in the thread of {a}',
}

export const dialog: typeof id.dialog = {
  label: 'Jejak Netral: reminder',
  paused: 'Paused for a moment',
  thisAccount: 'this account',
  listedAs: '{who} is listed as {role}.',
  ownListed: 'You put this account on your own list.',
  window: '{election}, {phase}: {from} – {until}',
  anyPhase: 'Applies at any time, also outside campaigns.',
  hashtag: 'Your text carries the hashtag {tag}.',
  rule: 'Rule',
  period: 'Period',
  sanction: 'Range of sanctions',
  sanctionRange: 'At least: {least}. At most: {most}.',
  sanctionNote: 'Decided by your personnel authority (PPK), not by this tool.',
  dispute: 'Still disputed',
  why: 'Why this account?',
  fromPack: 'From “{pack}”.',
  matchedById: 'Recognised by its account number.',
  matchedByHandle: 'Recognised by its handle.',
  evidence: 'Source',
  loading: 'Getting the details …',
  unexplained: 'The full details could not be loaded. Your choice still counts.',
  updated: 'Jejak Netral was just updated. Reload this tab after choosing.',
  removeOwn: 'Remove from my list',
  notCampaign: 'Not a campaign account',
  addOwn: 'Add to my list',
  done: 'Saved on this device.',
  notSent: 'Not sent yet, press once more',
  close: 'Close',
}

export const personal: typeof id.personal = {
  office: 'You are using the office account {a}. What it does reads as the office speaking; better not go on.',
  partTime: 'Part-time PPPK are civil servants (KepmenPANRB 16/2025), so this rule speaks to you too.',
  contract: 'This range is written for PNS. For PPPK, sanctions follow PP 49/2018 and the work agreement.',
  ownLaw: {
    village:
      'You are no civil servant. For village heads and officials: UU 6/2014 Articles 29 and 51, UU 7/2017 Articles 280 and 282; with other sanctions.',
    'tni-polri':
      'You are no civil servant. The armed forces and police have laws of their own, such as UU 34/2004 for the TNI, with other sanctions.',
  },
}

export const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
