export { clusterStories } from './cluster-stories.ts'
export { putTogether, splitOff, takeOut, type CorrectionChange } from './correction-pairs.ts'
export { keyWords, type KeyWordsArticle } from './key-words.ts'
export { createStoryWindow, type ClusterOptions, type StoryChanges, type StoryWindow } from './story-window.ts'
