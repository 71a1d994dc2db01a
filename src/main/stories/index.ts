export { clusterStories, type ClusterOptions } from './cluster-stories.ts'
export { keyWords, type KeyWordsArticle } from './key-words.ts'
export type { StoryArticle } from './story-article.ts'
