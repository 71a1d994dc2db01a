/** What each key does. */
export const keys = {
  title: 'Keys',
  close: 'Close',
  groups: [
    { title: 'Reading', keys: [
      ['j k', 'next, previous article'], ['Enter', 'open the chosen article'], ['m', 'mark read or unread'],
      ['s', 'clip or unclip'], ['v', 'read at the outlet'], ['e', 'add to the press review'], ['Shift+A', 'mark all read, with undo']
    ] },
    { title: 'Going', keys: [
      ['g t', 'front page'], ['g u', 'unread news'], ['g c', 'clippings'], ['g d', 'press review'],
      ['g h', 'feed health'], ['/', 'search'], ['Esc', 'close, back to the list']
    ] },
    { title: 'Program', keys: [['r', 'refresh this feed'], ['Shift+R', 'refresh all feeds'], ['a', 'add an article'], ['?', 'this list']] },
    { title: 'Editing a press review', keys: [['Alt+↑ Alt+↓', 'move the piece up or down']] }
  ]
} as const
