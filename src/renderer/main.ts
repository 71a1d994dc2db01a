import { openBridge } from './client/bridge.ts'
import { fontsLoaded } from './client/fonts-loaded.ts'
import { createPage } from './state/page.ts'
import './pr-app.ts'

const app = document.createElement('pr-app')
app.page = createPage(await openBridge())
await fontsLoaded()
document.body.append(app)
