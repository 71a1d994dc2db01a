import { describe, expect, test } from 'vitest'
import { showPictures } from '../../../src/main/api/show-pictures.ts'

const stored = { hash: 'ab'.repeat(32), width: 640, height: 480 }
const find = (url: string) => (url === 'https://quay.example/a.jpg?x=1&y=2' ? stored : undefined)

describe('pictures of a body', () => {
  test('that are stored point to the stored file and have its size', () => {
    expect(showPictures('<p>Text</p><img src="https://quay.example/a.jpg?x=1&amp;y=2" alt="A bridge">', find))
      .toBe(`<p>Text</p><img height="480" width="640" src="media/${stored.hash}" alt="A bridge">`)
  })

  test('that are not stored are left out, their figure with them, and nothing points to the network', () => {
    const body = '<p>One<img src="https://tracker.example/p.gif"> two</p><figure><img src="https://quay.example/b.jpg">'
      + '<figcaption>A ferry</figcaption></figure><img>'
    expect(showPictures(body, find)).toBe('<p>One two</p>')
  })

  test('leave a figure that has another one', () => {
    const figure = '<figure><img src="https://quay.example/b.jpg"><img src="https://quay.example/a.jpg?x=1&amp;y=2"></figure>'
    expect(showPictures(figure, find)).toBe(`<figure><img height="480" width="640" src="media/${stored.hash}"></figure>`)
  })

  test('are all that is touched', () => {
    const body = '<p lang="ru">Ключ &lt;b&gt; &amp; <a href="https://quay.example/?a=1">ещё</a></p>'
    expect(showPictures(body, find)).toBe(body)
    expect(showPictures(`${body}<img src="x">`, find)).toBe(body)
  })
})
