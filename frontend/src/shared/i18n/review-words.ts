import { i18next } from './i18n';
import { zhReview } from './zh-review';

// only the pages of reports need them, which import this; English comes whole, when it is asked for
i18next.addResourceBundle('zh', 'translation', { review: zhReview }, true);
