import type * as id from './help-id'

export const help: typeof id.help = {
  title: 'Help',
  lead: 'The rules in everyday words, what is allowed, and what to do when somebody asks, reports or presses you. General information, not legal advice.',
  search: 'Search this page',
  found: (n: number) => (n === 0 ? 'Nothing fits. Try another word.' : `${n} ${n === 1 ? 'part fits' : 'parts fit'}`),
  contents: 'On this page',
  print: 'Print',
  rows: 'Every row of the rules, with sanctions and disputes',
  parts: {
    singkat: {
      title: 'The rules in short',
      items: [
        {
          name: 'For whom',
          text: 'All civil servants (ASN): PNS and PPPK, part-time PPPK too. Public workers who are not ASN come under SE MenPANRB 1/2023. Village heads and officials, TNI and Polri have rules of their own.',
          from: ['asn-law'],
        },
        {
          name: 'What is named',
          text: 'Liking, commenting, sharing, following, joining a group, and posts of one’s own in support, on accounts of those who stand and their campaigns. We treat other reactions as likes.',
          from: ['skb'],
        },
        {
          name: 'When',
          text: 'Before candidates are fixed: ethics, with a moral sanction. Afterwards: discipline. Party membership: at any time. Sources do not always agree; see “What is disputed”.',
          from: ['skb'],
        },
        {
          name: 'Praising and running down are alike',
          text: 'A comment that belittles one side helps the other.',
          from: ['negative'],
        },
        {
          name: 'By accident',
          text: 'Even one accidental like has been passed on for examination. Take it back at once, unless you are being reported; taking back is never paused.',
          from: ['slip'],
        },
      ],
    },
    pribadi: {
      title: '“It is only my personal opinion”',
      items: [
        {
          text: 'That sentence does not exempt you. The duty is the person’s, in and outside working hours (PP 94/2021), on private and official accounts.',
          from: ['working-hours'],
        },
        {
          text: 'A locked account, a pen name or a closed group does not change it; besides, others can keep a screenshot.',
        },
        { text: 'What remains yours: what you think, what you say at home, and your choice in the polling booth.' },
      ],
    },
    dilaporkan: {
      title: 'If I am reported',
      lead: 'First, stay calm. Being reported is not being found at fault.',
      numbered: true,
      items: [
        {
          name: 'Delete nothing yet',
          text: 'Traces deleted after a report may look hidden. Ask your personnel office or your counsel first.',
        },
        {
          name: 'Write down what you remember',
          text: 'Dates, accounts, whether it was meant, and who had the phone. My footprint can help you remember; what it shows are personal notes, not official proof.',
        },
        {
          name: 'Ask for it in writing',
          text: 'Which act, on which day, under which rule. You can read the row under Why?',
        },
        {
          name: 'Seven days',
          text: 'A report to Bawaslu is to be made within seven days of the reporter’s learning of it, not of the post. As we read it, an old post found only now may therefore still be reported.',
          from: ['seven-days'],
        },
        {
          name: 'The way it takes',
          text: 'Bawaslu examines and passes it to the BKN; your agency’s personnel authority decides. KASN has not existed since August 2024; the Constitutional Court asked for a new body by 16 October 2027.',
          from: ['after-kasn', 'new-body'],
        },
        {
          name: 'Your rights',
          text: 'To explain and be heard. Against a decision you do not accept there is an objection, and for dismissal an administrative appeal (PP 79/2021). Time limits are short: ask on the day you receive the decision.',
          from: ['objection'],
        },
        {
          name: 'Who helps',
          text: 'The personnel and legal offices of your agency, and a legal adviser of your choice. You need not go alone.',
        },
      ],
    },
    atasan: {
      title: 'If a superior presses you',
      items: [
        {
          name: 'An order does not exempt you',
          text: 'The press is yours. Declining politely is in line with your duty to be neutral.',
        },
        {
          name: 'Sentences to use',
          text: '“I am sorry, I am bound by the neutrality decree, so I cannot take part.” Or: “May I ask the personnel office first?”',
        },
        {
          name: 'Note and keep',
          text: 'Day, place, the words, who heard them. Keep messages you received and do not pass them around.',
        },
        {
          name: 'Superiors are bound too',
          text: 'Decisions or acts of officials that help or harm somebody who stands are named in the decree (B.12), and articles 71 and 188 of the regional election law carry criminal penalties.',
          from: ['officials'],
        },
        {
          name: 'Office accounts',
          text: 'If asked to campaign with an office’s account, ask for the request in writing, then ask the personnel office first.',
        },
      ],
    },
    takTerlihat: {
      title: 'What Jejak Netral does not see',
      items: [
        {
          name: 'Phone apps',
          text: 'The reminder works in the browser. What was done in apps is checked by a data export in My footprint.',
        },
        { name: 'Chats', text: 'WhatsApp, Telegram and private messages are never read.' },
        {
          name: 'Pictures and videos',
          text: 'Poses and symbols are not recognised. The appeal about fingers is no row of the decree; a closed fist is named as safe.',
          from: ['poses'],
        },
        { name: 'What a sentence means', text: 'Accounts and exact hashtags are recognised, not implied support.' },
        {
          name: 'Accounts nobody listed yet',
          text: 'Local candidates are often not listed yet. Add them to your own list; it works at once.',
        },
      ],
    },
    tidakMuncul: {
      title: 'Why does the reminder not appear?',
      items: [
        {
          name: 'Outside every phase',
          text: 'With no election phase open, only accounts on your own list and joining a party are paused.',
        },
        { name: 'It rests or is off', text: 'Look at the small window behind the Jejak Netral icon.' },
        { name: 'An old tab', text: 'A tab open since before installing needs to be reloaded once.' },
        {
          name: 'The site changed',
          text: '“How the reminder is doing” in Settings says so, site by site. Until it is mended, press with more care.',
        },
      ],
    },
  },
  channels: {
    title: 'Where to ask and report',
    lead: 'Only channels that public sources name. Compared with their sources on {day}; addresses may change after that.',
    for: { ask: 'to ask', report: 'to report', both: 'to ask and report' },
  },
  source: 'Source: {hosts}',
}
