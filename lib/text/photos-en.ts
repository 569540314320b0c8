export const photos = {
  note: [
    'Before posting during a campaign, look once more:',
    '• Is a candidate, a campaign team or campaign material in it?',
    '• A pose, colours or words that could read as support?',
    '• Was it taken at a campaign event?',
    '• Can other civil servants be seen?',
    'If not, go ahead. Jejak Netral does not open the file.',
  ].join('\n'),
  title: 'Photo and video reminder',
  hint: 'When you choose a file to upload during a campaign, a short list shows for a moment. Nothing is paused, the file is not opened.',
}
