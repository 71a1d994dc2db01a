import { clusterStories } from '../stories/index.ts'
import { serveTasks } from './serve-tasks.ts'

serveTasks<'cluster-stories'>({
  'cluster-stories': ({ articles, options }) => ({ stories: clusterStories(articles, options) })
})
