import { openBridge } from './client/bridge.ts'
import { createPage } from './state/page.ts'
import './pr-app.ts'

const app = document.createElement('pr-app')
app.page = createPage(await openBridge())
document.body.append(app)
