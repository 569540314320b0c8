import type * as id from './why-id'

export const why: typeof id.why = {
  title: 'Why?',
  lead: 'How Jejak Netral comes to its answers. The same rules judge a press before it happens and an old activity in the footprint.',
  parts: {
    answers: {
      title: 'Four answers',
      items: [
        {
          name: 'Paused',
          text: 'Before an act: the reminder appears with its reason, and you decide. In the footprint: to review.',
        },
        { name: 'Info', text: 'Nothing is paused; only for you to know.' },
        { name: 'Nothing', text: 'Not touched and not delayed; neither account nor content is recorded.' },
        {
          name: 'Cannot be told yet',
          text: 'The data is not enough, for instance an export does not say whose it is. Nothing is paused; in the footprint it is counted, with why.',
        },
      ],
    },
    steps: {
      title: 'Step by step',
      numbered: true,
      items: [
        { name: 'Taking back is free', text: 'Unlike, unfollow, leave: never paused.' },
        {
          name: 'Whose is it?',
          text: 'The author, the author of what is shared or quoted, co-authors, the group, the host; for a comment and a live also the owner of the thread. Accounts are known by their number. A handle counts only on days on which it was theirs: handles are sold and renamed.',
        },
        {
          name: 'Is the account neutral?',
          text: 'Election bodies, institutions, news and look-alikes are never paused. Where the head of an institution stands, its posts get an info during that contest.',
        },
        {
          name: 'Which day?',
          text: 'Every contest has two phases: before candidates are fixed (bakal calon) and after (calon). First and last day count, in Jakarta time. Outside them a listed account gets an info at most. Joining a party needs no phase.',
        },
        {
          name: 'Which rule?',
          text: 'The act, the role of the account and the phase lead to one row of the joint decree SKB 2/2022: ethics before candidates are fixed, discipline after. The row must have been law on that day; for acts before 22 September 2022 nothing is cited.',
        },
        {
          name: 'Who are you?',
          text: 'PPPK are told that sanctions follow PP 49/2018 and the work agreement. Workers who are not civil servants are told SE 1/2023, spouses of candidates SE 18/2023, village officials and the armed forces and police their own laws. If you are logged in with an office account, the reminder says so first. Your region orders what you see; it never makes a rule weaker.',
        },
        {
          name: 'Your own list',
          text: 'Your word wins: an account you added is paused on every date, one you marked “not a campaign account” gets an info at most.',
        },
      ],
    },
    dates: {
      title: 'Dates nobody knows exactly',
      items: [
        {
          text: 'An export may say only “between” two dates. If every possible day lies in a phase, it counts; if some do, it is an info; if an end is unknown, it cannot be told yet.',
        },
        {
          text: 'A follow or membership lasts: it counts on every day it holds. A follow from before the phase is an info.',
        },
      ],
    },
    words: {
      title: 'Text',
      items: [
        {
          text: 'Only exact hashtags of a list, in what you write yourself, during their phase, and not in the thread of a neutral account. No guessing from words.',
        },
      ],
    },
    disputed: {
      title: 'What is disputed',
      items: [
        {
          name: 'Following a candidate’s own account',
          text: 'A KASN commissioner (1 November 2023) counted it; the minister (9 November 2023) and SE 18/2023 do not name following. We pause and show the dispute. We found no official statement that allows it.',
          from: ['following', 'following-minister'],
        },
        {
          name: 'How heavy',
          text: 'Tables of the decree say heavy discipline; BKN’s release of 6 February 2024 files the same acts under ethics; KASN once asked for moderate. So we show a range. Your personnel authority decides.',
          from: ['severity'],
        },
        {
          name: 'Attending without taking part',
          text: 'The Home Minister allowed it in July 2024, several Bawaslu officials advise against it.',
          from: ['attending', 'attending-bawaslu'],
        },
        {
          name: 'When the first phase begins',
          text: 'No official date exists for most contests; ours are estimates and say so.',
        },
        { name: 'A party’s online group', text: 'Joining it is not by itself membership of the party.' },
      ],
    },
    allowed: {
      title: 'What is allowed',
      items: [
        { text: 'Voting.', from: ['voting'] },
        {
          text: 'Serving at a polling station or on an election committee (KPPS, PPS, PPK).',
          from: ['polling-staff'],
        },
        { text: 'Urging people to vote, without saying for whom.', from: ['turnout'] },
        {
          text: 'Reading the visions and programmes of all candidates, for instance on KPU’s site, without following anybody.',
          from: ['visions'],
        },
        {
          text: 'Liking news, posts of KPU and Bawaslu, and posts of institutions: so we read it. Of KPU’s posts a local KPU said so in 2018.',
          from: ['election-bodies'],
        },
      ],
    },
    fair: {
      title: 'Fair to everyone',
      items: [
        { text: 'Rivals of a contest are listed together on a site, with one account each, or not at all.' },
        { text: 'What was left out, and why, is printed whenever the lists are made.' },
        { text: 'No list can weaken another; only your own word can.' },
      ],
    },
    correct: {
      title: 'Correcting a row',
      items: [
        {
          name: 'For yourself',
          text: 'Press “Not a campaign account” in the reminder, or change your own list. It counts at once.',
        },
        {
          name: 'For everybody',
          text: 'Tell the project which row and one source. The files people review are in the folder rules/; a handle that changed hands or a missing rival is a bug we mend.',
        },
      ],
    },
  },
  rows: {
    title: 'Rows of the law',
    lead: 'Each row with its range of sanctions and what is disputed. The wording is ours and plain; the sources are named.',
    search: 'Search rule, act or number',
    found: '{n} of {all} rows',
    none: 'No row matches.',
    rule: 'Rule',
    named: 'Named for',
    readOnly: 'For reading only: nobody can tell this from a press.',
    since: 'Cited since {day}',
    phase: 'Phase',
    anyPhase: 'at any time',
    categories: { 'kode-etik': 'Ethics', disiplin: 'Discipline', tambahan: 'Supplement' },
    audience: {
      'non-asn': 'for workers who are not civil servants',
      spouse: 'for those whose spouse is a candidate',
      'spouse-without-leave': 'for those whose spouse is a candidate, without leave',
    },
    undisputed: 'nothing we know of',
  },
  calendar: {
    title: 'What binds, and when',
    lead: 'Election periods of the lists you use, those near you first.',
    mine: 'For you',
    noRegion: 'Choose where you work in Settings, so that elections near you come first.',
    openNow: 'Today',
    ahead: 'Ahead',
    past: 'Past',
    nothingNow: 'No period applies today.',
    always: 'At any time, also outside periods: becoming a party member, and accounts on your own list.',
    country: 'all of Indonesia',
    near: 'near you',
  },
  generated: 'Made by `npm run rules` from the text that the app shows too (“Why?”) and from `rules/law.json`.',
  tryIt: 'Trying it',
  tryLead: 'This prints the same words as the reminder:',
  howTo: 'How to change the files: [rules/README.md](../rules/README.md). In Indonesian: [aturan.md](aturan.md).',
}
