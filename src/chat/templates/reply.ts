import type { Line } from '../line.ts';

/** Said under a question by somebody who does not know either. */
export const TO_QUESTION: readonly Line[] = [
  ['同问', 'Same question'],
  ['蹲一个答案', 'Waiting for an answer too'],
  ['我也想知道', "I'd like to know as well"],
  ['插个眼', 'Following'],
  ['这个问过，没人答', 'I asked that once, no reply'],
  ['坐等大佬', 'Waiting for the experts'],
  ['好问题', 'Good question'],
  ['群里有做这个的，等等看', 'Someone here does that, hang on'],
  ['我也卡在{thing}这里', "I'm stuck at {thing} too"],
  ['你先说说具体情况', 'Tell us a bit more first'],
];

/** Said under an answer. */
export const TO_ANSWER: readonly Line[] = [
  ['学到了，谢谢', 'Learned something, thanks'],
  ['明白了，感谢', 'Clear now, thank you'],
  ['太及时了', 'Just in time'],
  ['回去就试', 'Trying it tonight'],
  ['原来是这样，困扰我好久', "So that's it, bothered me for ages"],
  ['记下了', 'Noted'],
  ['说得很清楚，赞', 'Very clear, thumbs up'],
  ['还有一个问题，{thing}呢？', 'One more thing, what about {thing}?'],
  ['我试过，确实有用', "I've tried it, it does work"],
  ['不完全同意，也看{thing}', 'Not quite, depends on {thing} as well'],
  ['大佬讲得真细', 'What detail, thank you'],
  ['截图保存了', 'Screenshot saved'],
];

/** Said under a piece of knowledge. */
export const TO_KNOWLEDGE: readonly Line[] = [
  ['收藏了', 'Saved'],
  ['干货，先码住', 'Solid stuff, bookmarking it'],
  ['这条值一顿饭', "That's worth a dinner"],
  ['求更多', 'More please'],
  ['正好需要，谢谢分享', 'Just what I needed, thanks for sharing'],
  ['讲得真好', 'Well put'],
  ['第二点深有体会', 'That rings very true'],
  ['能转给同事看看吗？', 'May I pass this on to a colleague?'],
  ['这才是我进群的原因', 'This is why I joined'],
  ['谢谢老师', 'Thank you, teacher'],
];

/** Said under an advert. */
export const TO_AD: readonly Line[] = [
  ['又来了', 'Here we go again'],
  ['群里能发这个吗？', 'Is that allowed here?'],
  ['管理员在吗', 'Admin, are you there?'],
  ['能不能别发广告了', 'Could we not have adverts'],
  ['这种私聊就好', 'Please keep that to private chat'],
  ['刷屏了啊', "You're flooding the chat"],
  ['翻半天全是这个', "I scroll and it's all this"],
  ['之前买过，一般', 'Bought it once, so-so'],
  ['发红包了吗就发', "Where's the packet first?"],
  ['无语', 'Speechless'],
];

/** Said under something the operator sells. */
export const TO_OFFER: readonly Line[] = [
  ['有没有别的规格？', 'Does it come in another size?'],
  ['到什么时候截止？', 'Until when?'],
  ['已拍', 'Got mine'],
  ['上次买的还没用完', "I haven't finished the last one"],
  ['大家用着怎么样？', 'How is it, anybody?'],
  ['回购了，确实好用', 'My second one, it is good'],
  ['几天能到？', 'How soon does it arrive?'],
  ['还有货吗？', 'Any left?'],
  ['+1', '+1'],
];

/** Said under a red packet. */
export const TO_PACKET: readonly Line[] = [
  ['谢谢老板', 'Thanks, boss'],
  ['谢谢红包', 'Thanks for the packet'],
  ['老板大气', 'Generous!'],
  ['手慢了', 'Too slow'],
  ['抢到 {cents}，够买颗糖', 'Got {cents}, enough for a sweet'],
  ['手气最佳是谁', 'Who got the biggest?'],
  ['又是一分钱', 'One cent again'],
  ['谢谢，新年有好运', 'Thanks, good luck to you'],
  ['祝老板生意兴隆', 'May business flourish, boss'],
  ['抢到了，开心', 'Got one, happy'],
];

/** Said to somebody who gave thanks. */
export const TO_THANKS: readonly Line[] = [
  ['客气啦', 'No worries'],
  ['应该的', 'Of course'],
  ['不客气', "You're welcome"],
  ['互相学习', 'We learn from each other'],
  ['小事', "It's nothing"],
  ['有用就好', 'Glad it helped'],
];

/** Said under an announcement. */
export const TO_ANNOUNCEMENT: readonly Line[] = [
  ['收到', 'Got it'],
  ['收到，谢谢', 'Got it, thanks'],
  ['知道了', 'Noted'],
  ['支持', 'Fully support'],
  ['1', '1'],
  ['已看', 'Read'],
  ['几点开始？', 'What time does it start?'],
  ['辛苦群主', 'Thanks for the effort'],
  ['可以，早该这样了', 'Good, about time'],
  ['能不能周末再弄', 'Could we do it at the weekend?'],
];

/** Said under a mechanical push. */
export const TO_PUSH: readonly Line[] = [
  ['早', 'Morning'],
  ['早安', 'Good morning'],
  ['打卡', 'Checking in'],
  ['已打卡', 'Checked in'],
  ['每天都一样啊', 'Same every day'],
  ['机器人吗这是', 'Is that a bot?'],
];

/** Said when somebody joins. */
export const TO_SYSTEM: readonly Line[] = [
  ['欢迎新朋友', 'Welcome'],
  ['欢迎欢迎', 'Welcome, welcome'],
  ['欢迎，先爆个照', 'Welcome, tell us about you'],
  ['人越来越多了', "We're getting to be many"],
  ['新人记得改群昵称', 'New people, please set your group nickname'],
];

/** Said under a warning by the operator. */
export const TO_WARNING: readonly Line[] = [
  ['支持管理员', 'Good for you, admin'],
  ['早该管管了', 'High time'],
  ['不好意思，下次注意', "Sorry, won't happen again"],
  ['其实也没必要这么严吧', 'Need we be that strict?'],
  ['规矩在哪里看？', 'Where can I read the rules?'],
  ['给个面子嘛', 'Go easy on them'],
];
