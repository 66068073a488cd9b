casefileData("spellings-8",["января",1,"каждого",2,"koltukta",2,"комиссии",1,"metadata",1,"покупала",2,"register",0,"somebody",0,"Турция",2,"Турцию",1]);
