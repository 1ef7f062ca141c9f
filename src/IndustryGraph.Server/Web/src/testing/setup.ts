import { setUpTexts } from '../i18n/setup';

setUpTexts('en');
