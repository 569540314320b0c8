import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { serveScan } from '../lib/guard/scan/scan'
import instagram, { scan } from '../lib/platforms/instagram'
import { onScanPort } from '../lib/webext/content-port'

/** Put into a tab only when the person asks for it on the footprint page. */
export default defineUnlistedScript(() =>
  onScanPort(port => serveScan({ platform: 'instagram', spec: instagram }, scan, port)),
)
