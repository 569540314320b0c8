import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { startPage } from '../lib/guard/page/start'
import { hosts, net } from '../lib/platforms/threads'

export default defineUnlistedScript(() => startPage(net, hosts))
