casefileData("spellings-9",["Агентство",0,"destroyed",0,"ederlerse",2,"Комиссия",2,"рассказал",1,"секретном",1,"секретный",2,"yalanlama",1]);
