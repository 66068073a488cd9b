casefileData("spellings-5",["black",2,"books",1,"burnt",1,"Coast",0,"حتفظت",1,"книги",2,"لنفسها",1,"لرسوم",3,"mayor",1,"Nabil",0,"Orlov",2,"Pavel",2,"сборы",3,"tolls",4]);
