import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { serveScan } from '../lib/guard/scan/scan'
import x, { scan } from '../lib/platforms/x'
import { onScanPort } from '../lib/webext/content-port'

/** Put into a tab only when the person asks for it on the footprint page. */
export default defineUnlistedScript(() => onScanPort(port => serveScan({ platform: 'x', spec: x }, scan, port)))
