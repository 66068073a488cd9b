casefileData("spellings-6",["بالرسوم",1,"Haddad",0,"Herald",0,"сборов",0,"сказал",1,"словам",1,"stayed",1,"вчера",1]);
