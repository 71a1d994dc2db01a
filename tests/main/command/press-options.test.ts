import { describe, expect, test } from 'vitest'
import { readPressArguments } from '../../../src/main/command/press-options.ts'

describe('the command line', () => {
  test('takes relative paths from the folder it is called in and keeps its archive beside what it writes', () => {
    expect(readPressArguments(['--opml', 'feeds.opml', '--out', 'issues', '--allow-private'], '/home/desk')).toMatchObject({
      kind: 'run',
      options: {
        opmlPath: '/home/desk/feeds.opml', outFolder: '/home/desk/issues', dataFolder: '/home/desk/issues/.press-review',
        allowPrivate: true, formats: ['pdf', 'html'], windowHours: 24
      }
    })
  })

  test.each([
    [['--out', 'x'], /OPML file/],
    [['--opml', 'x'], /--out DIR/],
    [['--opml', 'x', '--out', 'y', '--format', 'docx'], /docx/],
    [['--opml', 'x', '--out', 'y', '--hours', 'many'], /--hours/],
    [['--ompl', 'x'], /--ompl/],
    [['--opml', 'x', '--out', 'y', '--data', ''], /^--data takes the name of a folder/]
  ])('%j ends in a sentence and the usage', (words, sentence) => {
    const read = readPressArguments(words, '/')
    expect(read.kind).toBe('wrong')
    expect(read).toHaveProperty('text', expect.stringMatching(sentence))
    expect(read).toHaveProperty('text', expect.stringContaining('Usage: press-review'))
  })

  test('--help is no error', () => {
    expect(readPressArguments(['--help'], '/').kind).toBe('help')
  })
})
